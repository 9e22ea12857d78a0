import type { TextClaim } from '../../model/claim.ts';
import type { MeasureSeries } from '../../model/library.ts';
import type { PackFigure, PartialDate } from '../../model/other-figure.ts';
import type { MeasureRow } from '../../model/pack.ts';
import type { ArticleContext } from '../article-context.ts';
import { daysOf } from '../partial-date.ts';
import { type Named, namedIn, takesUpAnother } from './about.ts';
import { contentOf } from './content-of.ts';
import { speaksOf } from './event-words.ts';
import { likelySize } from './magnitude.ts';
import type { PlacedSeries } from './placed-series.ts';
import { namesOther, restricted, type Surroundings } from './restricted.ts';
import { LEVEL, UP_TO_NOW } from './restrictions.ts';
import { type NamedMeasure, ownWords, termOf, termsOf } from './terms.ts';

export interface MeasureMatch extends Pick<PlacedSeries, 'series' | 'shown'> {
  readonly reason: PackFigure['reason'];
}

/**
 * How well a claim's words fit a measure. A term in the figure, its measure or its cue tells most; one elsewhere in the sentence
 * may belong to another figure. What the measure is about tells the more the nearer it is named, and one point less where only
 * its place is. Below the threshold: silence.
 */
const POINTS = {
  term: { own: 3, sentence: 1 },
  about: { sentence: 3, paragraph: 2, title: 2, article: 1 },
  byPlace: -1,
  /** Somebody else is named in the sentence, and what the measure is about is not. */
  namesOther: -1,
  /** "The conflict", "the quake": what the article is about, by its kind. */
  speaksOf: 1,
  unit: 1,
  upToNow: 1,
} as const;
const THRESHOLD = 6;

/**
 * The measures of the packs that a claim is about, with the reason. Refused whatever the points: another counted thing, a
 * forecast, a change ("rose by 200"), a figure tied to a shorter period, a smaller place, a part or one incident, a time before
 * the measure begins, and a number of a size that no observation makes likely. Of measures about one thing, those named by the
 * longest term stay.
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
  const around: Surroundings = {
    content: contentOf(text, claim),
    before: text.slice(claim.sentence.start, claim.start),
    onward: text.slice(claim.start, claim.sentence.end),
  };
  if (claim.future || (claim.direction !== null && !LEVEL.test(around.before))) return [];
  const terms = all.flatMap(({ series }) => termsOf(series.measure, language));
  const words = ownWords(claim, around, terms);
  const upToNow = UP_TO_NOW.test(text.slice(claim.sentence.start, claim.sentence.end));
  const matches = all.flatMap(placed => {
    const { series, isTopic, shown } = placed;
    const { measure, aboutLabel } = series;
    const term = termOf(claim, words, around, measure, language);
    const named = term && namedIn(claim, placed, text);
    if (!term || !named || startsAfter(measure, published)) return [];
    const scope = scopeOf(series, language);
    const far = named.via !== 'sentence';
    const hints = {
      upToNow,
      namesOther: far && (namesOther(around.content, scope) || takesUpAnother(claim, placed, text)),
      speaksOf: far && isTopic && speaksOf(around.content, aboutLabel),
    };
    if (pointsOf(term, named, hints) < THRESHOLD) return [];
    if (restricted(around, scope, measure.cumulative === true)) return [];
    if (!likelySize({ value: claim.value, written: claim.quote }, shown, upToNow)) return [];
    return [{ series, shown, reason: { term: term.term, about: aboutLabel, via: named.via } }];
  });
  return mostSpecific(matches);
}

/** Text without full stops is one sentence for the engine; what stands further away says nothing of the figure. */
const REACH = 600;
const clipped = (claim: TextClaim): TextClaim => ({
  ...claim,
  sentence: {
    start: Math.max(claim.sentence.start, claim.start - REACH),
    end: Math.min(claim.sentence.end, claim.end + REACH),
  },
});

type Hint = 'upToNow' | 'namesOther' | 'speaksOf';

const pointsOf = (term: NamedMeasure, named: Named, hints: Record<Hint, boolean>) =>
  POINTS.term[term.own ? 'own' : 'sentence'] +
  POINTS.about[named.via] +
  (named.byPlace ? POINTS.byPlace : 0) +
  (term.unit ? POINTS.unit : 0) +
  (Object.keys(hints) as Hint[]).reduce((sum, hint) => sum + (hints[hint] ? POINTS[hint] : 0), 0);

const startsAfter = ({ period }: MeasureRow, published: PartialDate | null) =>
  published !== null && period?.start !== undefined && daysOf(period.start)[0] > daysOf(published)[1];

/** Words that restrict nothing. Years of an event's name ("since 2011") do; those of a measure's own label do not. */
const scopeOf = ({ measure, aboutLabel }: MeasureSeries, language: string) =>
  `${aboutLabel.replace(/\d+/g, '')} ${measure.label[language] ?? measure.label.en ?? ''}`;

/** A claim is about what its own sentence names before what the page is about, and about the measure its longest term names. */
function mostSpecific(matches: readonly MeasureMatch[]): MeasureMatch[] {
  const direct = matches.filter(({ reason }) => reason.via === 'sentence');
  const kept = direct.length > 0 ? direct : matches;
  return kept.filter(
    ({ reason }) =>
      !kept.some(
        ({ reason: other }) => other.about === reason.about && other.term.length > reason.term.length,
      ),
  );
}
