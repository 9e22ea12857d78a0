/** States that stand for the people in them: "40 dead". */
export const STATES: ReadonlySet<string> = new Set(
  'dead wounded injured missing homeless unemployed jobless displaced'.split(' '),
);
