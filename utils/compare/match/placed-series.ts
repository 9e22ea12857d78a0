import type { Mention } from '../../model/entity.ts';
import type { MeasureSeries } from '../../model/library.ts';
import type { PartialDate } from '../../model/other-figure.ts';
import type { MeasureRow, ObservationRow } from '../../model/pack.ts';
import type { EntityRef } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import {
  type ArticleContext,
  countryOf,
  eventsOf,
  namedEntities,
  paragraphOf,
  refIn,
  refOf,
} from '../article-context.ts';
import { asOf, type Dated } from '../as-of.ts';
import { daysOf } from '../partial-date.ts';
import { withoutDateline } from './content-of.ts';
import { eventWords, isOfOtherDisaster, speaksOfKind } from './event-words.ts';
import { placeWordsIn } from './place-words.ts';
import { CALENDAR } from './restricted.ts';

/** Where something is named in an article. */
export interface Naming {
  /** In the order of the text. */
  readonly mentions: readonly Span[];
  readonly inTitle: boolean;
}

/** A measure with its observations, and where the article names what it is about. Worked out once an article. */
export interface PlacedSeries {
  readonly series: MeasureSeries;
  readonly itself: Naming;
  /** The places it is at and the parties to it, where it is an event that goes on or is not long past. */
  readonly place: Naming;
  /** Towns and regions of the countries it is in: they lead to it, and restrict a figure where they stand beside it. */
  readonly inside: Naming;
  /** The same as `place`, of an event long past. */
  readonly pastPlace: Naming;
  /** The title or the first paragraph names one of them. */
  readonly isTopic: boolean;
  /** The title or the first paragraph names the event itself. */
  readonly opensArticle: boolean;
  /** The article opens with other places and with neither the event nor where it happens. */
  readonly isElsewhere: boolean;
  /** The article opens with a disaster of another kind, and only what its own paragraph names is about this event. */
  readonly isOfOtherDisaster: boolean;
  /** The article is about the place, and speaks of an event of this kind: "the war", "the invasion". */
  readonly isSpokenOf: boolean;
  /** Labels of the measure, of what it is about and of the places it is at. */
  readonly words: string;
  /** The same and the measure's definition: who may be counted by a name of their own, "Iraqis". */
  readonly people: string;
  /** Days from the beginning of what is counted to the article; null where one is not known. */
  readonly lasted: number | null;
  /** The observations nearest to the article's date, by source. */
  readonly shown: readonly Dated[];
  /** Of a count that grows, the observations that came next after the article. */
  readonly next: readonly ObservationRow[];
}

export function placeSeries(
  series: MeasureSeries,
  context: ArticleContext,
  published: PartialDate | null,
): PlacedSeries {
  const { measure, aboutLabel } = series;
  const { text, title, known, language } = context;
  const { start } = measure.period ?? {};
  const opening = paragraphOf(text, { start: text.search(/\S/), end: 0 });
  const opens = ({ inTitle, mentions }: Naming) => inTitle || (mentions[0]?.start ?? Infinity) < opening.end;
  const dateline = opening.end - withoutDateline(text.slice(opening.start, opening.end)).length;
  const isSetIn = ({ inTitle, mentions }: Naming) =>
    inTitle || mentions.some(({ start }) => start >= dateline && start < opening.end);
  const about = refIn(series.pack.id, measure.about);
  const itself = naming(new Set([about, ...namedEntities(series.aboutSameAs, known)]), context);
  const places = new Set(namedEntities(series.where, known));
  const towns = new Set(
    known.filter(one => series.where.includes(countryOf(one) ?? '')).map(({ ref }) => ref),
  );
  for (const ref of places) towns.delete(ref);
  const labels = known.filter(({ ref }) => places.has(ref)).map(({ label }) => label);
  const parties = known.filter(one => eventsOf(one).includes(about)).map(({ ref }) => ref);
  const isSilent = isPast(measure, published) && !opens(itself);
  const names = series.where.length > 0 ? [...labels, ...placesOf(aboutLabel)] : labels;
  const there = withPeople(naming(new Set([...places, ...parties]), context), names, context);
  const place = isSilent ? NOWHERE : there;
  const inside = isSilent ? NOWHERE : naming(towns, context);
  const anywhere = new Set(
    known.filter(({ type, country }) => type === 'place' && country).map(({ ref }) => ref),
  );
  const isTopic = opens(itself) || opens(place) || opens(inside);
  const label = measure.label[language] ?? measure.label.en ?? '';
  const aliases = new Set(itself.mentions.map(({ start, end }) => text.slice(start, end)));
  return {
    series,
    itself,
    place,
    inside,
    pastPlace: isSilent ? there : NOWHERE,
    isTopic,
    opensArticle: opens(itself),
    isElsewhere: series.where.length > 0 && !isTopic && isSetIn(naming(anywhere, context)),
    isOfOtherDisaster: isOfOtherDisaster(
      `${title ?? ''}\n${text.slice(opening.start, opening.end)}`,
      aboutLabel,
    ),
    isSpokenOf: isTopic && speaksOfKind(`${title ?? ''}\n${text}`, aboutLabel),
    words: [aboutLabel, label, ...labels, ...aliases].join(' '),
    people: [aboutLabel, label, measure.definition ?? '', ...labels].join(' '),
    lasted: start === undefined || published === null ? null : daysOf(published)[1] - daysOf(start)[0],
    shown: asOf(series.observations, published),
    next: measure.cumulative ? nextAfter(series.observations, published) : [],
  };
}

function nextAfter(observations: readonly ObservationRow[], published: PartialDate | null): ObservationRow[] {
  if (published === null) return [];
  const [, date] = daysOf(published);
  const later = observations.filter(({ asOf }) => daysOf(asOf)[0] > date);
  const first = Math.min(...later.map(({ asOf }) => daysOf(asOf)[0]));
  return later.filter(({ asOf }) => daysOf(asOf)[0] === first);
}

/** The names in an event's label: of "Iraq war from 2003", Iraq. */
const placesOf = (label: string) =>
  (label.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []).filter(
    word =>
      eventWords(word).size === 0 && !CALENDAR.test(word) && !/^(?:Siege|Genocide|Operation)$/i.test(word),
  );

const NOWHERE: Naming = { mentions: [], inTitle: false };

/** For so long after the end of what is counted its place still speaks for it, in days: "Gaza" in 2024 is not the war of 2014. */
const ECHO = 366;

function isPast({ period }: MeasureRow, published: PartialDate | null): boolean {
  if (period?.end === undefined || published === null) return false;
  return daysOf(published)[0] > daysOf(period.end)[1] + ECHO;
}

/** The places with their adjectives and peoples: "Syrian", "Iraqis". */
function withPeople(named: Naming, labels: readonly string[], { text, title }: ArticleContext): Naming {
  const words = placeWordsIn(text, labels);
  if (words.length === 0 && title === null) return named;
  return {
    mentions: [...named.mentions, ...words].sort((a, b) => a.start - b.start),
    inTitle: named.inTitle || placeWordsIn(title ?? '', labels).length > 0,
  };
}

function naming(refs: ReadonlySet<EntityRef>, { mentions, titleMentions }: ArticleContext): Naming {
  const isMeant = (mention: Mention) => refs.has(refOf(mention));
  return { mentions: mentions.filter(isMeant), inTitle: titleMentions.some(isMeant) };
}

export function isNamedIn({ mentions }: Naming, { start, end }: Span): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (mentions[low]?.end ?? Infinity) <= end;
}
