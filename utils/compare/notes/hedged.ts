import type { Note } from './note.ts';

/** The article's other words about how certain the figure is. */
export const hedged: Note = {
  kind: 'hedged',
  find: ({ claim }) => {
    const quote = claim.hedges.find(({ kind }) => kind !== 'not-confirmed');
    return quote ? { quote } : null;
  },
};
