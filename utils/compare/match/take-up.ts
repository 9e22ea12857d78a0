import type { TextClaim } from '../../model/claim.ts';
import { likelySize } from './magnitude.ts';
import { clipped, countedBy, type MeasureMatch, surroundings } from './measure-match.ts';
import { mostSpecific } from './most-specific.ts';
import type { PlacedSeries } from './placed-series.ts';
import { restricted } from './restricted.ts';
import { LEVEL } from './restrictions.ts';
import { saysNothing } from './terms.ts';

/**
 * "The government's figure is 316,000", "while the UN counts 2,104": a figure that says that it counts and not what takes up the
 * measure of the figure before it, in the same sentence or the one before, or its sister of a nearer size (the official count
 * after the estimate), where the size is likely and nothing restricts it.
 */
export function takeUp(
  read: TextClaim,
  before: TextClaim,
  known: readonly MeasureMatch[],
  all: readonly PlacedSeries[],
  text: string,
): readonly MeasureMatch[] {
  if (read.future || !saysNothing(read.measure)) return [];
  if (read.unit !== null && read.unit !== before.unit && !PEOPLE.has(read.unit)) return [];
  const claim = clipped(read);
  const around = surroundings(claim, text);
  if (claim.direction !== null && !LEVEL.test(around.before)) return [];
  const between = text.slice(before.end, claim.start);
  if (
    !isNear(before, claim, between) ||
    !(COUNTING.test(`${between.slice(-REACH)} ${claim.measure ?? ''}`) || JOINS.test(between))
  )
    return [];
  const figure = { value: claim.value, written: claim.quote };
  const matches = known.flatMap(({ series: { measure }, reason }) =>
    all
      .filter(
        ({ series: { measure: other } }) => other.about === measure.about && other.unit === measure.unit,
      )
      .filter(one => !restricted(around, countedBy(one, null)) && likelySize(figure, one.shown, true))
      .map(({ series, shown }) => ({ series, shown, reason })),
  );
  return mostSpecific(matches, figure);
}

/** In the same sentence, or in the one after it; in the next paragraph only what speaks of "the figure". */
function isNear(before: TextClaim, claim: TextClaim, between: string): boolean {
  if (before.sentence.start === claim.sentence.start) return true;
  const stops = (between.match(/[.!?](?=\s)/g) ?? []).length;
  if (!between.includes('\n')) return stops <= 1;
  const speaksOfCount = claim.unit === null && claim.measure !== null;
  return stops <= 2 && (speaksOfCount || DEFINITE.test(between.slice(-REACH)));
}

const DEFINITE = /\b(?:the|that|this) (?:\p{L}+ )?(?:figure|number|toll|count|total|estimate|tally)\b/iu;
/** What leads from one figure to the next without a word for counting: " at ", " it was ", ", Greenpeace ". */
const JOINS = /(?: at| it (?:was|is|had been)) $|^, (?:and )?(?:the )?\p{Lu}[\p{L}'’ -]{1,50} $/u;
const REACH = 120;
const COUNTING =
  /\b(?:figures?|numbers?|count(?:s|ed)?|estimate[sd]?|tall(?:y|ies)|tolls?|totals?|sp(?:oke|eaks?|oken) of|puts?|says?|said|gave|gives?|finds?|found|announced|official|admit(?:s|ted)?|concedes?|thinks?|thought|came|comes?)\b/i;
const PEOPLE = new Set(['person', 'people']);
