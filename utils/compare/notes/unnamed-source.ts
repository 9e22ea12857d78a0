import type { Note } from './note.ts';

/** "Officials said", "a source close to the talks". */
export const unnamedSource: Note = {
  kind: 'unnamed-source',
  find: ({ claim: { source } }) =>
    source?.kind === 'unnamed'
      ? { quote: { start: source.start, end: source.end, text: source.text } }
      : null,
};
