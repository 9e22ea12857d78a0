import { type Signal, VETO } from '../reading.ts';

const NAME_LIKE = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** A name written without any capital, in a script that has them, is a common noun: "university". */
export const capitals: Signal = {
  name: 'capitals',
  weigh: ({ candidate }, { text }) => (NAME_LIKE.test(text.slice(candidate.start, candidate.end)) ? 0 : VETO),
};
