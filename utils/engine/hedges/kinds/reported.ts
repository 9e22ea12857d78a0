import type { HedgeFamily } from '../hedge-family.ts';

/** What is passed on as heard. */
export const reported: HedgeFamily = {
  kind: 'reported',
  patterns: [
    'reportedly',
    'is|are|was|were|been said|reported|understood|rumored|rumoured to',
    'at the reported',
    'apparently|seemingly|ostensibly',
    'appears|appeared|appear|seems|seemed to',
  ],
};
