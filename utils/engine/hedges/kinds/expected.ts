import type { HedgeFamily } from '../hedge-family.ts';

/** What has not happened yet and is looked for, planned or forecast. */
export const expected: HedgeFamily = {
  kind: 'expected',
  patterns: [
    'is|are|was|were|been|be ?widely|still|also expected|projected|forecast|predicted|anticipated|slated|scheduled|due|poised|tipped to',
    'is|are|was|were ?all set|due to',
    'is|are|was|were ?also|still expected|scheduled|slated next|this|later|soon|in|on|by|within',
    'expects|expect|expecting|anticipates|predicts|projects|forecasts|foresees',
    'expected|predicted|projected|forecast|anticipated to|by',
    'forecasts|forecast|projections called|call|calls for',
    'on track|course to',
  ],
};
