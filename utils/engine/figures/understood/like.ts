import { statedOf, type UnitRule } from './rule.ts';

/** A figure without a noun counts what one of the same order did just before; further back the two must be closer. */
const LIKENESS = 5;
const CLOSE_LIKENESS = 2;
const REACH = 4;
const LEAST = 20;

/** "7,500 people … another estimate is 8,000". */
export const like: UnitRule = (_document, figures, i) => {
  const figure = figures[i];
  const size = figure ? statedOf(figure) : null;
  if (!figure || size === null || size < LEAST) return null;
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
    const before = figures[j];
    if (!before || figure.sentence - before.sentence > REACH) return null;
    const other = statedOf(before);
    if (before.kind !== 'count' || before.unit === null || other === null || other <= 0) continue;
    const likeness = figure.sentence - before.sentence > 1 ? CLOSE_LIKENESS : LIKENESS;
    if (Math.max(size, other) / Math.min(size, other) <= likeness) return before;
  }
  return null;
};
