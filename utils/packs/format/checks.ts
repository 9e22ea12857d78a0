import { WhenceError } from '../../model/errors.ts';
import type { EntityRow, FactCheckRow, MeasureRow, ObservationRow, ResourceName } from '../../model/pack.ts';
import { checkAliases } from './aliases.ts';
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
  readonly #lines = new Map<string, { line: number; label: string }>();
  readonly #references: Reference[] = [];
  #rows = 0;
  #aliases = 0;

  row<N extends ResourceName>(name: N, row: RowOf[N], place: string, line: number): void {
    this.#rows += 1;
    checkLimit(place, this.#rows, LIMITS.rows, 'rows');
    this.#id(name, row, place, line);
    const refer = (field: string, to: ResourceName, id: string | undefined) => {
      if (id !== undefined) this.#references.push({ place, line, field, to, id });
    };
    if (name === 'entities') this.#entity(row as EntityRow, place, line, refer);
    if (name === 'measures') refer('about', 'entities', (row as MeasureRow).about);
    if (name === 'observations') observation(row as ObservationRow, refer);
    if (name === 'factchecks') factCheck(row as FactCheckRow, refer);
  }

  /** After the last row: throws pack_reference where a row refers to one that never came. */
  finish(): void {
    for (const { place, line, field, to, id } of this.#references) {
      if (!this.#lines.has(key(to, id)) && !isOutside(id)) {
        throw new WhenceError('pack_reference', place, String(line), field, SINGULAR[to], id);
      }
    }
  }

  #id(name: ResourceName, row: RowOf[ResourceName], place: string, line: number): void {
    const label = labelOf(row);
    const before = this.#lines.get(key(name, row.id));
    if (before && before.label !== label) {
      const said = [row.id, before.label, String(before.line), label];
      throw new WhenceError('pack_two_labels', place, String(line), ...said);
    }
    if (before) throw new WhenceError('pack_duplicate', place, String(line), row.id, String(before.line));
    this.#lines.set(key(name, row.id), { line, label });
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

const key = (name: ResourceName, id: string): string => `${name} ${id}`;

function labelOf(row: RowOf[ResourceName]): string {
  const label = 'label' in row ? row.label : undefined;
  return typeof label === 'object' && label !== null ? JSON.stringify(label) : '';
}
