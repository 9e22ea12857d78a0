/** Scale abbreviations that nothing else is written as. */
export const SCALE_SIGNS: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['cr', 1e7],
]);

/** Letters that scale money ("$5m"), and counts when they touch the number and a noun follows ("4.3M sales"). */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);
