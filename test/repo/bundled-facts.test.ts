import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntityRow, MeasureRow, ObservationRow } from '#utils/model/pack.ts';
import ownReadings from './own-readings.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const DATA = process.env.WHENCE_DATA ?? join(ROOT, '../shared');
const FACTS = join(DATA, 'facts');

const rowsOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T);
const bundled = <T>(pack: string, resource: string): T[] =>
  rowsOf<T>(join(ROOT, 'utils/packs/bundled', pack, `${resource}.ndjson`));

interface Fact {
  readonly url: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound: string;
  readonly unit: string;
  readonly asOf: { readonly date: string; readonly kind?: string };
}
interface Institution {
  readonly url: string;
  readonly ownership?: { readonly kind: string; readonly owner?: string; readonly asOf?: string };
}

/** A pack links https only; a page read over http is the same page. */
const asHttps = (url: string) => url.replace(/^http:/, 'https:');

/** Bundled packs that hold figures. */
const PACKS = ['syria', 'conflicts', 'disasters-and-epidemics', 'displaced-and-world'];
/** The packs' words for what is counted, by the facts' words. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  people: ['person', 'refugee'],
  civilians: ['civilian'],
  soldiers: ['soldier'],
  militants: ['militant'],
  combatants: ['combatant'],
  'children under five': ['child'],
};

const observations = PACKS.flatMap(pack => {
  const units = new Map(bundled<MeasureRow>(pack, 'measures').map(({ id, unit }) => [id, unit]));
  return bundled<ObservationRow>(pack, 'observations').map(row => ({
    ...row,
    key: `${pack}#${row.id}`,
    unit: units.get(row.measure) ?? '',
  }));
});
const own = new Set(ownReadings.observations.map(({ pack, id }) => `${pack}#${id}`));
const ownOwners = new Map(ownReadings.owners.map(({ id, url }) => [id, url]));

/** Lines of the facts that were seen only on a copy or a reposting page. */
const weakLines = () =>
  new Set(
    [...readFileSync(join(FACTS, 'weak-sources.txt'), 'utf8').matchAll(/^\((\d+),/gm)].map(([, line]) =>
      Number(line),
    ),
  );

describe('bundled observations', () => {
  it('that were read elsewhere are listed one by one, with the page', () => {
    const listed = ownReadings.observations.map(({ pack, id, url }) => ({ key: `${pack}#${id}`, url }));
    const found = observations.filter(({ key }) => own.has(key)).map(({ key, url }) => ({ key, url }));
    expect(found.toSorted((x, y) => (x.key < y.key ? -1 : 1))).toEqual(listed);
  });

  it('copy no words of their sources', () => {
    expect(observations.filter(row => row.quote !== undefined)).toEqual([]);
  });

  it.skipIf(!existsSync(FACTS))(
    'are the facts that were read: value, bound, unit, date, page (where the optional facts are there)',
    () => {
      const weak = weakLines();
      const facts = rowsOf<Fact>(join(FACTS, 'observations.ndjson')).filter(
        (_, index) => !weak.has(index + 1),
      );
      const unread = observations
        .filter(({ key }) => !own.has(key))
        .filter(
          row =>
            !facts.some(
              fact =>
                asHttps(fact.url) === row.url &&
                fact.value === row.value &&
                fact.low === row.low &&
                fact.high === row.high &&
                fact.bound === row.bound &&
                UNITS[fact.unit]?.includes(row.unit) &&
                fact.asOf.date === row.asOf &&
                (fact.asOf.kind !== undefined) === (row.asOfDerived === true),
            ),
        );
      expect(unread.map(({ key }) => key)).toEqual([]);
    },
  );
});

/** The packs' words for ownership, by the facts' words. */
const KINDS: Readonly<Record<string, string>> = { foundation: 'nonprofit' };

describe('bundled owners', () => {
  it.skipIf(!existsSync(FACTS))(
    'are owners that were read, with the page (where the optional facts are there)',
    () => {
      const facts = rowsOf<Institution>(join(FACTS, 'sources.ndjson'));
      const unread = [
        ...bundled<EntityRow>('institutions', 'entities'),
        ...bundled<EntityRow>('international', 'entities'),
      ].filter(({ id, source }) => {
        const owned = source?.ownership;
        if (owned && owned.evidenceUrl === ownOwners.get(id)) return false;
        return (
          owned !== undefined &&
          !facts.some(
            ({ url, ownership }) =>
              url === owned.evidenceUrl &&
              ownership !== undefined &&
              (KINDS[ownership.kind] ?? ownership.kind) === owned.kind &&
              ownership.owner === owned.owner &&
              ownership.asOf === owned.asOf,
          )
        );
      });
      expect(unread.map(row => row.id)).toEqual([]);
    },
  );
});
