import { statedRange } from '../../engine/compete/number/same-number.ts';
import type { TextClaim } from '../../model/claim.ts';
import { observed } from '../observed.ts';
import { sizeIn } from '../units/convert.ts';
import { CERTAIN } from './known-figure.ts';
import type { MeasureMatch } from './match.ts';

/**
 * A claim is about what its own sentence names before what the page is about, and about a place before the world; of measures about one thing, about the one its
 * longest term names, and of several named alike the one whose figures lie nearest in size: a hundredfold apart, one
 * "death toll" is the official count and the other an estimate of excess deaths.
 */
export function mostSpecific(matches: readonly MeasureMatch[], claim: TextClaim): MeasureMatch[] {
  const direct = matches.filter(({ reason }) => reason.via === 'sentence');
  const certain = matches.filter(({ known }) => known >= CERTAIN);
  const near = certain.length > 0 ? certain : direct.length > 0 ? direct : matches;
  const isLocal = near.some(({ series }) => series.where.length > 0 && !isWorldwide(series));
  const kept = isLocal ? near.filter(({ series }) => !isWorldwide(series)) : near;
  const narrow = kept.filter(one => !kept.some(other => isWithin(other, one)));
  return narrow.filter(one =>
    narrow.every(
      other =>
        other === one || other.reason.about !== one.reason.about || precedence(one, other, claim, narrow) > 0,
    ),
  );
}

const isWorldwide = ({ measure }: MeasureMatch['series']) => /\bworldwide\b/i.test(measure.label.en ?? '');

/** The siege within the war: what happened in a part of the time that another event took. */
function isWithin(inner: MeasureMatch, outer: MeasureMatch): boolean {
  if (inner.reason.about === outer.reason.about) return false;
  const [a, b] = [inner.series.measure.period, outer.series.measure.period];
  if (a?.start === undefined || b?.start === undefined || a.start < b.start) return false;
  const [end, last] = [a.end ?? a.start, b.end ?? '9'];
  return end < last && NEAR.indexOf(inner.reason.via) <= NEAR.indexOf(outer.reason.via);
}
const NEAR = ['sentence', 'paragraph', 'title', 'article'];

/** Positive where `one` goes before `other`. */
function precedence(
  one: MeasureMatch,
  other: MeasureMatch,
  claim: TextClaim,
  order: readonly MeasureMatch[],
): number {
  return (
    one.known - other.known ||
    one.reason.term.length - other.reason.term.length ||
    farness(other, claim) - farness(one, claim) ||
    order.indexOf(other) - order.indexOf(one)
  );
}

/** How many times the nearest shown figure is larger or smaller, as a logarithm. */
function farness({ series, shown }: MeasureMatch, claim: TextClaim): number {
  const size = sizeIn(series.measure.unit, claim);
  if (!size) return 0;
  const apart = shown.flatMap(({ observation }) => {
    const known = statedRange({ value: observed(observation) });
    return known ? [Math.abs(Math.log((size[0] + size[1] + 1) / (known[0] + known[1] + 1)))] : [];
  });
  return Math.min(Infinity, ...apart);
}
