import { type Signal, VETO } from '../reading.ts';
import { isTitle, nameBefore } from '../words/neighbours.ts';

const COURTESY = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'dame']);

/** After "Mr." or "Senator" stands a person. */
export const title: Signal = {
  name: 'title',
  weigh: (reading, context) => {
    const before = nameBefore(reading, context);
    if (!before || !isTitle(before)) return 0;
    if (reading.sense.type === 'person') return 3;
    return COURTESY.has(before.lower) || reading.alias.length === 1 ? VETO : -2;
  },
};
