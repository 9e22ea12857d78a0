/** Verbs that only join what follows to what is before: "three went missing", "40 remained trapped". */
export const LINKING_VERBS: ReadonlySet<string> = new Set(
  'remain remains remained stay stayed become became go went fell seem seemed'.split(' '),
);
