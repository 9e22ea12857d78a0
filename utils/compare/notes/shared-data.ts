import type { ObservationRow } from '../../model/pack.ts';
import { plainName } from '../same-source.ts';
import type { Note } from './note.ts';

/**
 * Two figures rest on one count, so that their agreeing says less than it seems: a pack's figure is based on, or compiled by,
 * the claim's source, or two of the shown figures by different claimants name the same base.
 */
export const sharedData: Note = {
  kind: 'shared-data',
  find: ({ claim: { source }, others, article }) => {
    const rows = others.pack.map(({ observation }) => observation);
    const known = article.known.find(({ ref }) => ref === source?.entity)?.label;
    const names = [source?.text, source?.resolved, known].filter(name => name !== undefined && name !== null);
    const speaker = names.map(plainName);
    for (const row of rows) {
      const base = basesOf(row).find(
        name =>
          speaker.includes(plainName(name)) || rows.some(other => differs(row, other) && rests(other, name)),
      );
      if (base !== undefined)
        return { statement: { by: row.claimedBy, url: row.url, date: row.asOf, text: base } };
    }
    return null;
  },
};

const basesOf = ({ basedOn = [], compiledBy = [] }: ObservationRow) => [...basedOn, ...compiledBy];
const differs = (a: ObservationRow, b: ObservationRow) => plainName(a.claimedBy) !== plainName(b.claimedBy);
const rests = (row: ObservationRow, on: string) =>
  [row.claimedBy, ...basesOf(row)].some(name => plainName(name) === plainName(on));
