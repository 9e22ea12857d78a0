import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntityRow, ObservationRow } from '#utils/model/pack.ts';
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
  readonly value: number;
  readonly bound: string;
  readonly asOf: { readonly date: string; readonly kind?: string };
}
interface Institution {
  readonly url: string;
  readonly ownership?: { readonly kind: string; readonly owner?: string; readonly asOf?: string };
}

/** A pack links https only; a page read over http is the same page. */
const asHttps = (url: string) => url.replace(/^http:/, 'https:');

const observations = bundled<ObservationRow>('syria', 'observations');
const own = new Set(ownReadings.observations.map(reading => reading.id));
const ownOwners = new Map(ownReadings.owners.map(({ id, url }) => [id, url]));

describe('bundled observations', () => {
  it('that were read elsewhere are listed one by one, with the page', () => {
    const listed = ownReadings.observations.map(({ id, url }) => ({ id, url }));
    const found = observations.filter(row => own.has(row.id)).map(({ id, url }) => ({ id, url }));
    expect(found.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual(listed);
  });

  it('copy no words of their sources', () => {
    expect(observations.filter(row => row.quote !== undefined)).toEqual([]);
  });

  it.skipIf(!existsSync(FACTS))(
    'are the facts that were read: value, bound, date, page (where the optional facts are there)',
    () => {
      const facts = rowsOf<Fact>(join(FACTS, 'observations.ndjson'));
      const unread = observations
        .filter(row => !own.has(row.id))
        .filter(
          row =>
            !facts.some(
              fact =>
                asHttps(fact.url) === row.url &&
                fact.value === row.value &&
                fact.bound === row.bound &&
                fact.asOf.date === row.asOf &&
                (fact.asOf.kind !== undefined) === (row.asOfDerived === true),
            ),
        );
      expect(unread.map(row => row.id)).toEqual([]);
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
