import type { Note } from './note.ts';

/** The article says that nobody could check it. */
export const notConfirmed: Note = {
  kind: 'not-confirmed',
  find: ({ claim }) => {
    const quote = claim.hedges.find(({ kind }) => kind === 'not-confirmed');
    return quote ? { quote } : null;
  },
};
