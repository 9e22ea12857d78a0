import { hasNameLetter } from '../../text/shape.ts';
import { type Signal, VETO } from '../reading.ts';

/** A name written without any capital, in a script that has them, is a common noun: "university". */
export const capitals: Signal = {
  name: 'capitals',
  weigh: ({ candidate }, { text }) => (hasNameLetter(text, candidate.start, candidate.end) ? 0 : VETO),
};
