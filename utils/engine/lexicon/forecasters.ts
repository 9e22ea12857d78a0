/** Those whose forecasts are told beside a result: "the $43 billion analysts expected". They count, and are not counted. */
export const FORECASTERS: ReadonlySet<string> = new Set([
  'economists',
  'analysts',
  'forecasters',
  'experts',
  'investors',
  'traders',
]);
