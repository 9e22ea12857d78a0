import { WhenceError } from '../../model/errors.ts';
import type { EntityRow, FactCheckRow, MeasureRow, ObservationRow, ResourceName } from '../../model/pack.ts';
import { checkAliases } from './aliases.ts';
import { hashText } from './hash-text.ts';
import { LIMITS } from './limits.ts';
import { checkLimit } from './manifest.ts';
import type { RowOf } from './rows.ts';

interface Reference {
  readonly place: string;
  readonly line: number;
  readonly field: string;
  readonly to: ResourceName;
  readonly id: string;
}

/** An id with a scheme ("wikidata:Q1065", "whence-syria#conflict") names something outside this pack. */
const isOutside = (id: string): boolean => /[:#]/.test(id);

/** What no single row shows: ids given twice, references into nothing, aliases that cannot be found, limits. */
export class RowChecker {
  readonly #lines: Record<ResourceName, Map<string, number>> = {
    entities: new Map(),
    measures: new Map(),
    observations: new Map(),
    factchecks: new Map(),
  };
  /** To rows that have not come yet. */
  readonly #references: Reference[] = [];
  #rows = 0;
  #aliases = 0;

  row<N extends ResourceName>(name: N, row: RowOf[N], place: string, line: number): void {
    this.#rows += 1;
    checkLimit(place, this.#rows, LIMITS.rows, 'rows');
    this.#id(name, row, place, line);
    const refer = (field: string, to: ResourceName, id: string | undefined) => {
      if (id === undefined || isOutside(id) || this.#lines[to].has(id)) return;
      this.#references.push({ place, line, field, to, id });
    };
    if (name === 'entities') this.#entity(row as EntityRow, place, line, refer);
    if (name === 'measures') refer('about', 'entities', (row as MeasureRow).about);
    if (name === 'observations') observation(row as ObservationRow, refer);
    if (name === 'factchecks') factCheck(row as FactCheckRow, refer);
  }

  /** After the last row: throws pack_reference where a row refers to one that never came. */
  finish(): void {
    for (const { place, line, field, to, id } of this.#references) {
      if (!this.#lines[to].has(id)) {
        throw new WhenceError('pack_reference', place, String(line), field, SINGULAR[to], id);
      }
    }
  }

  #id(name: ResourceName, row: RowOf[ResourceName], place: string, line: number): void {
    const lines = this.#lines[name];
    const before = lines.get(row.id);
    if (before === undefined) {
      lines.set(row.id, together(line, row));
      return;
    }
    const earlier = String(lineOf(before));
    if (before % LABELS !== together(line, row) % LABELS)
      throw new WhenceError('pack_two_labels', place, String(line), row.id, earlier, labelOf(row));
    throw new WhenceError('pack_duplicate', place, String(line), row.id, earlier);
  }

  #entity(row: EntityRow, place: string, line: number, refer: Refer): void {
    checkAliases(row, place, line);
    this.#aliases += row.aliases.length;
    checkLimit(place, this.#aliases, LIMITS.aliases, 'aliases');
    for (const [index, party] of (row.source?.partyTo ?? []).entries()) {
      refer(`source.partyTo.${index}`, 'entities', party.id);
    }
  }
}

type Refer = (field: string, to: ResourceName, id: string | undefined) => void;

function observation(row: ObservationRow, refer: Refer): void {
  refer('measure', 'measures', row.measure);
  refer('claimedByEntity', 'entities', row.claimedByEntity);
  refer('supersedes', 'observations', row.supersedes);
}

function factCheck(row: FactCheckRow, refer: Refer): void {
  for (const [index, id] of (row.about ?? []).entries()) refer(`about.${index}`, 'entities', id);
  refer('measure', 'measures', row.measure);
  refer('observation', 'observations', row.observation);
}

const SINGULAR: Record<ResourceName, string> = {
  entities: 'entity',
  measures: 'measure',
  observations: 'observation',
  factchecks: 'fact check',
};

const labelOf = (row: RowOf[ResourceName]): string =>
  'label' in row && typeof row.label === 'object' ? JSON.stringify(row.label) : '';

const LABELS = 2 ** 32;

/** A row's line and a hash of its label in one number: of half a million rows more would not fit in a worker's memory. */
const together = (line: number, row: RowOf[ResourceName]): number => line * LABELS + hashText(labelOf(row));

const lineOf = (both: number): number => Math.floor(both / LABELS);
