import type { UnitRule } from './rule.ts';

const COSTS: ReadonlySet<string> = new Set(['cost', 'costs', 'costing', 'paid', 'pay', 'fetched', 'fetches']);
const SELLS: ReadonlySet<string> = new Set([
  'sold',
  'sell',
  'sells',
  'selling',
  'goes',
  'went',
  'bought',
  'traded',
]);

/** "cost 250 pounds in May and now sells for 600": a price in the sentence's money. */
export const priced: UnitRule = ({ tokens }, figures, i) => {
  const figure = figures[i];
  const before = figures[i - 1];
  if (!figure || before?.kind !== 'money' || before.sentence !== figure.sentence) return null;
  const joint = tokens[figure.firstToken - 1]?.lower ?? '';
  const isPrice =
    COSTS.has(joint) || (joint === 'for' && SELLS.has(tokens[figure.firstToken - 2]?.lower ?? ''));
  return isPrice ? before : null;
};
