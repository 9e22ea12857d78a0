import type { HedgeFamily } from '../hedge-family.ts';

/** What somebody is accused of and has not been shown. */
export const alleged: HedgeFamily = {
  kind: 'alleged',
  patterns: [
    'allegedly|purportedly|supposedly|alleged|purported',
    'is|are|was|were|been alleged|accused|suspected to|of',
    'suspected of',
  ],
};
