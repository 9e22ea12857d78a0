const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** Names of days and parts of the year: a number behind them is not their own. */
export const DAY_NAMES = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tomorrow tonight easter christmas ramadan',
);
