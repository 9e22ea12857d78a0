import { statedOf, type UnitRule } from './rule.ts';

const NEAR = 9;
const LIKENESS = 5;
const COMPARING: ReadonlySet<string> = new Set(['with', 'against', 'versus', 'than', 'from']);

/** "from 208 pounds to 193", "rose 2 percent but … fell by 1", "61 percent, compared with 58": the unit stands at the first of two. */
export const stepped: UnitRule = ({ tokens }, figures, i) => {
  const figure = figures[i];
  const before = figures[i - 1];
  if (!figure || !before || before.sentence !== figure.sentence || before.unit === null) return null;
  if (figure.firstToken - before.lastToken > NEAR) return null;
  if (figure.direction !== null && before.direction !== null && before.kind === 'percent') return before;
  const joint = tokens[figure.firstToken - 1]?.lower ?? '';
  if (joint === 'to') return tokens[before.firstToken - 1]?.lower === 'from' ? before : null;
  const size = statedOf(figure);
  const other = statedOf(before);
  if (!COMPARING.has(joint) || !size || !other) return null;
  // "a map with 14 to a page" compares nothing.
  if (joint === 'with' && tokens[figure.firstToken - 2]?.lower !== 'compared') return null;
  return Math.max(size, other) / Math.min(size, other) <= LIKENESS ? before : null;
};
