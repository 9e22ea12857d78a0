import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKUP_FORMAT } from '#utils/model/backup.ts';
import { LedgerRecord } from '#utils/model/ledger.ts';
import { openFolder } from '#utils/packs/node/open-folder.ts';
import { readBackup } from '#utils/store/backup/read-backup.ts';
import { summariseBackup } from '#utils/store/backup/summarise.ts';
import { VERSION } from '#utils/store/db/migrations.ts';
import { DATABASE } from '#utils/store/db/schema.ts';
import type { StoredRecord } from '#utils/store/ledger/stored-record.ts';
import { MemoryFiles } from './memory-files.ts';

/**
 * What each version stored, as it stored it: written once and never changed. A new form of any of these comes with a file of its own here, and all the
 * older ones go on opening.
 */
const STORED = join(import.meta.dirname, '../../fixtures/stored');
const read = (name: string): string => readFileSync(join(STORED, name), 'utf8');
const upTo = (latest: number): number[] => Array.from({ length: latest }, (_, i) => i + 1);

const kept = new MemoryFiles();
vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
vi.mock('#utils/store/files/cache-files.ts', () => ({ cacheFiles: () => kept }));
const { openLedger } = await import('#utils/store/ledger/ledger.ts');
const { readSettings } = await import('#utils/store/settings.ts');
const { Subscriptions } = await import('#utils/store/packs/sync/subscriptions.ts');
const { openPackStore } = await import('#utils/store/packs/packs.ts');

interface StoredIndex {
  readonly path: string;
  readonly unique?: boolean;
  readonly multiEntry?: boolean;
}
interface StoredDatabase {
  readonly stores: Readonly<
    Record<string, { keyPath?: string; indexes?: Readonly<Record<string, StoredIndex>> }>
  >;
  readonly rows: { readonly ledger: readonly StoredRecord[]; readonly tallies: readonly [string, unknown][] };
}
interface Line {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Made from the file alone, not from the steps of today. */
async function restoreDatabase(version: number): Promise<readonly StoredRecord[]> {
  const { stores, rows }: StoredDatabase = JSON.parse(read(`indexeddb-${version}.json`));
  const database = await openDB(DATABASE, version, {
    upgrade(fresh) {
      for (const [name, { keyPath, indexes = {} }] of Object.entries(stores)) {
        const store = fresh.createObjectStore(name, keyPath === undefined ? {} : { keyPath });
        for (const [index, { path, ...options }] of Object.entries(indexes))
          store.createIndex(index, path, options);
      }
    },
  });
  for (const row of rows.ledger) await database.add('ledger', row);
  for (const [key, tally] of rows.tallies) await database.put('tallies', tally, key);
  database.close();
  return rows.ledger;
}

function restoreJournal(): string[] {
  const { name, lines }: Line = JSON.parse(read('journal-1.json'));
  kept.held.set(name, new TextEncoder().encode(`${lines.join('\n')}\n`));
  return [...lines];
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  kept.held.clear();
});

describe.each(upTo(VERSION))('IndexedDB, version %i', version => {
  test('opens with every record, each found by what today’s ledger asks for', async () => {
    const rows = await restoreDatabase(version);
    restoreJournal();
    const ledger = openLedger(kept);
    expect(await ledger.check(true)).toBeNull();
    expect(await ledger.count()).toBe(rows.length);
    const [first] = rows;
    const { record } = first ?? {};
    expect(await ledger.count({ kind: record?.source?.kind ?? 'other' })).toBeGreaterThan(0);
    expect(await ledger.count({ status: record?.status[0] ?? 'hedged' })).toBeGreaterThan(0);
    expect(await ledger.count({ host: first?.host ?? '' })).toBe(rows.length);
    expect(await ledger.count({ search: 'houses' })).toBe(rows.length);
  });

  test('was not forgotten: its example is there', () => {
    expect(existsSync(join(STORED, `indexeddb-${version}.json`))).toBe(true);
  });
});

test('the journal of the first version gives back the whole ledger', async () => {
  const lines = restoreJournal();
  const ledger = openLedger(kept);
  expect(await ledger.count()).toBe(lines.length);
  const back = (await Array.fromAsync(ledger.all())).map(record => JSON.stringify(record));
  expect(back.sort()).toEqual([...lines].sort());
});

test('heads of the first version: settings, subscriptions with their keys, packs with the highest version', async () => {
  const heads = JSON.parse(read('heads-1.json'));
  await fakeBrowser.storage.local.set(heads);
  const { ledger, ...settings } = heads.settings.value;
  expect(await readSettings()).toMatchObject({ ...settings, ledger, trigger: 'hover', follow: false });
  const subscriptions = await new Subscriptions().list();
  expect(subscriptions).toEqual(heads.subscriptions.value.map((one: object) => ({ ...one, paused: false })));
  expect(await openPackStore().list()).toEqual(heads.packs.value);
});

test('one head or subscription that does not fit costs no other', async () => {
  const heads = JSON.parse(read('heads-1.json'));
  heads.subscriptions.value[0].error.code = 'no_longer_known';
  heads.subscriptions.value.push({ id: 'half' });
  heads.packs.value[1] = { id: 'half' };
  await fakeBrowser.storage.local.set(heads);
  expect((await new Subscriptions().list()).map(({ id, error }) => [id, error])).toEqual([
    ['towns', null],
    ['rivers', null],
  ]);
  expect((await openPackStore().list()).map(({ id }) => id)).toEqual(['towns']);
});

test.each(upTo(BACKUP_FORMAT))('a backup of format %i is read to its end', async format => {
  const file = new Blob([read(`backup-${format}.ndjson`)]);
  const summary = await summariseBackup(file, 'old');
  expect(summary).toMatchObject({
    settings: true,
    subscriptions: [
      { id: 'towns', bytes: null },
      { id: 'notes', bytes: 5 },
    ],
  });
  const records: LedgerRecord[] = [];
  for await (const part of readBackup(file, 'old')) if (part.part === 'record') records.push(part.record);
  expect(records).toHaveLength(summary.records);
  expect(LedgerRecord.array().safeParse(records).success).toBe(true);
});

test.each([1])('a pack of format %i is opened whole', async format => {
  const pack = await openFolder(join(STORED, `pack-${format}`));
  expect(pack.summary).toMatchObject({ id: 'towns', version: 1 });
  expect(pack.entities.byId('council')).toBeTruthy();
  expect([pack.measures.length, pack.observations.length, pack.factChecks.length]).toEqual([1, 2, 1]);
});
