import type { NameEntry } from '../../engine/names/names.ts';
import type { EntityRow } from '../../model/pack.ts';

/** An entity's aliases as the index of names takes them; `ordinal` is the row's number in its pack. */
export function nameEntries(row: EntityRow, ordinal: number): NameEntry[] {
  return row.aliases.map(alias => ({
    entity: ordinal,
    type: row.type,
    text: alias.text,
    case: alias.case,
    prior: alias.prior,
    ambiguous: alias.ambiguous,
    needs: alias.needs,
  }));
}
