import type { Value } from '../model/figure.ts';
import type { ObservationRow } from '../model/pack.ts';

/** An observation's number and bound in the form of a claim's. */
export function observed({ bound, value, low, high }: ObservationRow): Value {
  const least = low ?? value ?? null;
  const most = high ?? value ?? null;
  switch (bound) {
    case 'more-than':
    case 'at-least':
      return { relation: bound, low: least ?? most, high: null };
    case 'less-than':
    case 'at-most':
      return { relation: bound, low: null, high: most ?? least };
    case 'between':
      return { relation: bound, low: least, high: most };
    case 'vague':
      return { relation: bound, low: null, high: null };
    default: {
      const both = least !== null && most !== null && least !== most;
      return both
        ? { relation: 'between', low: least, high: most }
        : { relation: bound, low: least ?? most, high: most ?? least };
    }
  }
}
