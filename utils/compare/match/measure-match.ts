import type { TextClaim } from '../../model/claim.ts';
import type { MeasureSeries } from '../../model/library.ts';
import type { PackFigure, PartialDate } from '../../model/other-figure.ts';
import { entityRef } from '../../model/source.ts';
import { type ArticleContext, sameEntities } from '../article-context.ts';
import { namedVia } from './about.ts';
import { contentOf } from './content-of.ts';
import { likelySize } from './magnitude.ts';
import { restricted } from './restricted.ts';
import { UP_TO_NOW } from './restrictions.ts';
import { holdsWords, termIn } from './terms.ts';

export interface MeasureMatch {
  readonly series: MeasureSeries;
  readonly reason: PackFigure['reason'];
}

/**
 * How well a claim's words fit a measure. A term in the figure, its measure or its cue tells most; one elsewhere in the sentence
 * may belong to another figure. What the measure is about tells the more the nearer it is named. Below the threshold: silence.
 */
const POINTS = {
  term: { own: 3, sentence: 1 },
  about: { sentence: 3, paragraph: 2, title: 2, article: 1 },
  unit: 1,
  upToNow: 1,
} as const;
const THRESHOLD = 6;

/**
 * The measures of the packs that a claim is about, with the reason. Refused whatever the points: another counted thing, a
 * forecast, a change ("rose by 200"), a figure tied to a shorter period, a smaller place, a part or one incident, and a number
 * of a size that no observation makes likely. Of measures about one thing, those named by the longest term stay.
 */
export function matchMeasures(
  claim: TextClaim,
  all: readonly MeasureSeries[],
  context: ArticleContext,
  published: PartialDate | null,
): MeasureMatch[] {
  if (claim.future || claim.direction !== null) return [];
  const content = contentOf(context.text, claim);
  const sentence = context.text.slice(claim.sentence.start, claim.sentence.end);
  const before = context.text.slice(claim.sentence.start, claim.start);
  const upToNow = UP_TO_NOW.test(sentence);
  const matches: (MeasureMatch & { readonly about: string })[] = [];
  for (const series of all) {
    const { measure, pack, aboutLabel } = series;
    const own = [claim.quote, claim.measure, claim.cue?.text].join('\n');
    const ownTerm = termIn(own, measure, context.language);
    const term = ownTerm ?? (claim.measure === null ? termIn(content, measure, context.language) : null);
    const sameUnit =
      claim.unit === measure.unit || (ownTerm !== null && countsTheMeasure(claim, measure.terms));
    if (term === null || !(sameUnit || claim.unit === null)) continue;
    const about = entityRef(pack.id, measure.about);
    const via = namedVia(claim, sameEntities(about, context.known), context);
    if (via === null) continue;
    const points =
      POINTS.term[ownTerm === null ? 'sentence' : 'own'] +
      POINTS.about[via] +
      (sameUnit ? POINTS.unit : 0) +
      (upToNow ? POINTS.upToNow : 0);
    if (points < THRESHOLD) continue;
    const scope = `${aboutLabel} ${measure.label[context.language] ?? measure.label.en ?? ''}`;
    if (restricted(content, before, scope) !== null) continue;
    if (!likelySize({ value: claim.value, written: claim.quote }, series, published, upToNow)) continue;
    matches.push({ series, reason: { term, about: aboutLabel, via }, about });
  }
  return mostSpecific(matches);
}

/** "8,000 deaths": the counted noun is the measure. */
const countsTheMeasure = ({ unit }: TextClaim, terms: MeasureSeries['measure']['terms']) =>
  unit !== null &&
  Object.values(terms)
    .flat()
    .some(term => holdsWords(term, unit) || holdsWords(term, `${unit}s`));

/** A claim is about what its own sentence names before what the page is about, and about the measure its longest term names. */
function mostSpecific<T extends MeasureMatch & { readonly about: string }>(matches: readonly T[]): T[] {
  const direct = matches.filter(({ reason }) => reason.via === 'sentence');
  const kept = direct.length > 0 ? direct : matches;
  return kept.filter(
    ({ about, reason }) =>
      !kept.some(other => other.about === about && other.reason.term.length > reason.term.length),
  );
}
