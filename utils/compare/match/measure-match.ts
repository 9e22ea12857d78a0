import type { TextClaim } from '../../model/claim.ts';
import type { PartialDate } from '../../model/other-figure.ts';
import type { MeasureRow } from '../../model/pack.ts';
import { type ArticleContext, paragraphOf } from '../article-context.ts';
import { daysOf } from '../partial-date.ts';
import { sizeIn } from '../units/convert.ts';
import { type Named, namedIn, takesUpAnother } from './about.ts';
import { isOfAnotherTime, startsAfter } from './another-time.ts';
import { contentOf } from './content-of.ts';
import { isOfOther, isOfTown } from './elsewhere.ts';
import { speaksOf } from './event-words.ts';
import { CERTAIN, knownDigits, knownFigure } from './known-figure.ts';
import { likelySize } from './magnitude.ts';
import type { MeasureMatch } from './match.ts';
import { mostSpecific } from './most-specific.ts';
import { namesOther, subjectOf } from './names-other.ts';
import { ownWords } from './own-words.ts';
import type { PlacedSeries } from './placed-series.ts';
import { type Counted, restricted, type Surroundings } from './restricted.ts';
import { LEVEL, UP_TO_NOW } from './restrictions.ts';
import { befellOtherwise, type NamedMeasure, termOf, termsOf } from './terms.ts';

/**
 * How well a claim's words fit a measure. Whole numbers chosen by hand and tried one by one on the golden pages
 * (test/unit/compare/golden/bundled: 589 pairs; precision 99.8 and recall 90.0 as they are). In brackets what another value gives.
 * The threshold asks for the measure's own words and for what it is about in the claim's paragraph or the title, or for two
 * hints instead of one of them (5: six more wrong and none more right; 7: recall 79).
 */
const POINTS = {
  /** A term in the figure, its measure or its cue (2: recall 79); one elsewhere in the sentence may belong to another figure (2: no change). */
  term: { own: 3, sentence: 1 },
  /** Where what the measure is about is named, the nearer the more (paragraph 1: recall 84, title 1: recall 87). */
  about: { sentence: 3, paragraph: 2, title: 2, article: 1 },
  /** Only the place of the event is named (-2: recall 89). */
  byPlace: -1,
  /** Somebody else is named in the sentence, and what the measure is about is not (0: three more wrong for two more right, -2: one right fewer). */
  namesOther: -1,
  /** "The conflict", "the quake": what the article is about, by its kind (0: no change). */
  speaksOf: 1,
  /** The claim counts what the measure counts; a bare number does not say so (0: recall 80). */
  unit: 1,
  /** "so far", "since", "the toll" (0: one right fewer). */
  upToNow: 1,
  /** An observation gives the same number: a point a digit, at most so many (0: recall 87, and two more wrong). */
  known: 3,
} as const;
const THRESHOLD = 6;

/**
 * The measures of the packs that a claim is about, with the reason. Refused whatever the points: another counted thing, a
 * forecast (unless forecasts are what is measured), a change ("rose by 200"), a figure tied to a shorter period, a smaller place,
 * a part or one incident, a time before the measure begins, and a number of a size that no observation makes likely. Of measures
 * about one thing the most specific stays.
 */
export function matchMeasures(
  read: TextClaim,
  all: readonly PlacedSeries[],
  context: ArticleContext,
  published: PartialDate | null,
): MeasureMatch[] {
  if (all.length === 0) return [];
  const claim = clipped(read);
  const { text, language } = context;
  const around = surroundings(claim, text);
  if (claim.direction !== null && !LEVEL.test(around.before)) return [];
  const terms = all.flatMap(({ series }) => termsOf(series.measure, language));
  const words = ownWords(claim, around, terms);
  const sentence = text.slice(claim.sentence.start, claim.sentence.end);
  const upToNow = UP_TO_NOW.test(sentence);
  const named = withoutSpeakers(subjectOf(around, claim.quote), context);
  const namesPlace = context.mentions.some(({ type, start, end, text: name }) => {
    const isHere = start >= claim.sentence.start && end <= claim.sentence.end;
    return type === 'place' && isHere && around.clause.includes(name);
  });
  const isToCome = claim.future && !isTold(claim, around.before);
  const matches = all.flatMap(placed => {
    const { series, isTopic, shown } = placed;
    const { measure, aboutLabel } = series;
    const scope = { language, words: placed.people };
    const known = befellOtherwise(claim, around.onward, termsOf(measure, language))
      ? 0
      : knownDigits(claim, series.observations, sentence);
    const isCertain = known >= CERTAIN;
    if (isToCome && !isCertain && !isForecast(measure)) return [];
    const term = termOf(claim, words, around, measure, scope) ?? knownFigure(claim, measure, known, scope);
    const where = term && namedIn(claim, placed, text, isCertain);
    if (!term || !where || startsAfter(measure, published)) return [];
    if (isOfOther(placed, claim, text)) return [];
    if (placed.isElsewhere && !isCertain && where.via !== 'sentence') return [];
    const far = where.via !== 'sentence';
    const counted = countedBy(placed, term);
    const hints = {
      upToNow,
      namesOther:
        far && !isCertain && (namesOther(named, counted.words) || takesUpAnother(claim, placed, text)),
      speaksOf: far && isTopic && speaksOf(around.content, aboutLabel),
    };
    if (pointsOf(term, where, hints) + Math.min(known, POINTS.known) < THRESHOLD) return [];
    if (!isCertain) {
      if (isOfAnotherTime(around, measure, published)) return [];
      if (isOfTown(placed, claim, around.content, context)) return [];
      if (restricted(around, counted) || (counted.isWorldwide && namesPlace)) return [];
    }
    if (!likelySize(sizeIn(measure.unit, claim), placed, upToNow)) return [];
    return [{ series, shown, known, reason: { term: term.term, about: aboutLabel, via: where.via } }];
  });
  return mostSpecific(matches, claim);
}

/** Text without full stops is one sentence for the engine; what stands further away says nothing of the figure. */
const REACH = 600;
export const clipped = (claim: TextClaim): TextClaim => ({
  ...claim,
  sentence: {
    start: Math.max(claim.sentence.start, claim.start - REACH),
    end: Math.min(claim.sentence.end, claim.end + REACH),
  },
});

const HOW_MANY = /\bhow many\b/i;
/** Sentences back that a count may have been asked for, and what is behind the last of them. */
const ASKED_BACK = 4;

/** "How many died?": the question from there on, where the last sentences of the paragraph ask one; else empty. */
function askedIn(before: string): string {
  const asking = before
    .split(/[.?!]/)
    .slice(-ASKED_BACK)
    .findLast(sentence => HOW_MANY.test(sentence));
  return asking?.slice(asking.search(HOW_MANY)) ?? '';
}

export const surroundings = (claim: TextClaim, text: string): Surroundings => {
  const { clause: told, content } = contentOf(text, claim);
  const clause = content.split(';').find(part => part.includes(claim.quote)) ?? content;
  const { start } = paragraphOf(text, claim);
  return {
    content,
    clause,
    told,
    asked: askedIn(text.slice(start, claim.sentence.start)),
    before: text.slice(claim.sentence.start, claim.start),
    onward: text.slice(claim.start, claim.sentence.end),
  };
};

/** Who is known to speak is not what is counted. */
const withoutSpeakers = (content: string, { mentions, known }: ArticleContext): string => {
  const speakers = new Set(known.filter(({ source }) => source !== null).map(({ ref }) => ref));
  return mentions
    .filter(({ pack, id, text }) => speakers.has(`${pack}#${id}`) && content.includes(text))
    .reduce((words, { text }) => words.replaceAll(text, ''), content);
};

type Hint = 'upToNow' | 'namesOther' | 'speaksOf';

const pointsOf = (term: NamedMeasure, named: Named, hints: Record<Hint, boolean>) =>
  POINTS.term[term.own ? 'own' : 'sentence'] +
  POINTS.about[named.via] +
  (named.byPlace ? POINTS.byPlace : 0) +
  (term.unit ? POINTS.unit : 0) +
  (Object.keys(hints) as Hint[]).reduce((sum, hint) => sum + (hints[hint] ? POINTS[hint] : 0), 0);

/** "The war, which will soon be five years old, has killed 250,000", "put the deaths at 50": the figure itself is of what was. */
const isTold = ({ cue }: TextClaim, before: string): boolean =>
  TOLD.test(before) || /^(?:(?:has|have|had) )?put\b/i.test(cue?.text ?? '');

const TOLD =
  /\b(?:(?:has|have|had) \p{L}+|counted|recorded|found|documented|verified|registered|(?:toll|count|figure|number|total) of) $/u;

/** A measure of what is still to come says so by its property: "expected deaths". */
const isForecast = ({ property }: MeasureRow) => /^expected\b/.test(property);

/** What restricts nothing. Years of an event's name ("since 2011") do; those of a measure's own label do not. */
export function countedBy(
  { series: { measure, aboutLabel }, words, lasted }: PlacedSeries,
  term: Pick<NamedMeasure, 'term' | 'own'> | null,
): Counted {
  const { start, end } = measure.period ?? {};
  return {
    words: `${aboutLabel.replace(/\d+/g, '')} ${words.slice(aboutLabel.length)}`,
    terms: Object.values(measure.terms).flat().join(' '),
    cumulative: measure.cumulative === true,
    years: [start?.slice(0, 4), end?.slice(0, 4)],
    isBrief: start !== undefined && end !== undefined && daysOf(end)[1] - daysOf(start)[0] <= MONTH,
    lasted,
    isOver: end !== undefined && measure.cumulative !== true,
    isWorldwide: /\bworld(?:wide)?\b/i.test(words),
    isPart: term?.own === true && term.term.includes(' '),
  };
}

const MONTH = 31;
