import { isStateForm } from '../../variants/states.ts';
import { type Signal, VETO } from '../reading.ts';

/** "Ill.", "Miss.", "Wash." are states only after a town and with their dot; alone they are words. */
export const stateForm: Signal = {
  name: 'state-form',
  weigh: ({ candidate, first, sense }, { text, words }) => {
    const written = text.slice(candidate.start, candidate.end);
    if (sense.type !== 'place' || !isStateForm(written)) return 0;
    if (words.list[first]?.gap === ', ') return written.endsWith('.') ? 2 : 0;
    return /^(?:\p{Lu}\. ?)+$/u.test(written) ? 0 : VETO;
  },
};
