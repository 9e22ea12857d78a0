import { hasNameLetter } from '../../text/shape.ts';
import { type Signal, VETO } from '../reading.ts';

/**
 * A name written without any capital, in a script that has them, is a common noun: "university". What happens is often called by
 * common nouns alone, which are looked for only where the pack asks for any case: "gas tragedy", "forced displacement".
 */
export const capitals: Signal = {
  name: 'capitals',
  weigh: ({ candidate, sense, alias }, { text }) => {
    const isCalledSo = sense.type === 'event' && alias.length > 1;
    return isCalledSo || hasNameLetter(text, candidate.start, candidate.end) ? 0 : VETO;
  },
};
