import type { EntityRow } from '../../../model/pack.ts';
import { cityRows } from './cities.ts';
import { countryRows } from './countries.ts';
import { divisionRows } from './divisions.ts';

/** A place as the pack writes it. */
export type PlaceRow = Pick<
  EntityRow,
  'id' | 'type' | 'label' | 'aliases' | 'description' | 'sameAs' | 'country' | 'within' | 'evidenceUrl'
>;

/** The rows of the places pack, always in the same order, from npm data packages (NOTICE names them). */
export function* placeLines(): Generator<string> {
  for (const rows of [countryRows(), divisionRows(), cityRows()]) {
    for (const row of rows) yield JSON.stringify(row);
  }
}
