import { type Signal, VETO } from '../reading.ts';
import { splitWords } from '../words/neighbours.ts';

/** What the pack itself says of the alias: it needs company, or it is ambiguous and does not stand alone. */
export const needs: Signal = {
  name: 'needs',
  weigh: ({ sense, key, alias }, { words, byKey, readings }) => {
    if (sense.needs.length > 0) {
      const present = sense.needs.some(
        need =>
          readings.some(({ facts, key: other }) => other !== key && facts?.id === need) ||
          splitWords(need).every(
            word => words.small.has(word) || words.list.some(({ lower }) => lower === word),
          ),
      );
      return present ? 1 : VETO;
    }
    if (!sense.ambiguous) return 0;
    return (byKey.get(key) ?? []).some(other => other.alias.join() !== alias.join() && !other.sense.ambiguous)
      ? 0
      : VETO;
  },
};
