import type { Note } from './note.ts';
import { restatements } from './restatements.ts';

/** What somebody, named by a pack, says of how far this very figure was checked. */
export const packStatus: Note = {
  kind: 'pack-status',
  find: context => {
    for (const { observation } of restatements(context)) {
      const { verification } = observation;
      if (verification) {
        const { by, url, date, status } = verification;
        return { statement: { by, url, date: date ?? null, text: status } };
      }
    }
    return null;
  },
};
