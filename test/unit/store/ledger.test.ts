import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Forget, LedgerRecord } from '#utils/model/ledger.ts';
import { VERSION } from '#utils/store/db/migrations.ts';
import { DATABASE } from '#utils/store/db/schema.ts';
import { Journal } from '#utils/store/ledger/journal.ts';
import { type Ledger, openLedger } from '#utils/store/ledger/ledger.ts';
import { MemoryFiles } from './memory-files.ts';
import { collect, recordOf, recordsOf } from './records.ts';

const RECORDING = { on: true, private: false };
let files: MemoryFiles;
let ledger: Ledger;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  files = new MemoryFiles();
  ledger = openLedger(files);
});

const held = async (from = ledger) => (await collect(from.all())).map(({ id }) => id);
const ids = (records: readonly LedgerRecord[]) => records.map(({ id }) => id);
const journaled = async () =>
  (await collect(new Journal(files).parts())).flatMap(({ records }) => ids(records));
/** What a new start of the browser finds. */
const restart = () => {
  ledger = openLedger(files);
};
async function wipe() {
  globalThis.indexedDB = new IDBFactory();
  restart();
}

describe('keeping', () => {
  test('both homes have what was added, once', async () => {
    expect(await ledger.add(recordsOf(3), RECORDING)).toBe(3);
    expect(await ledger.add([...recordsOf(3), recordOf(7), recordOf(7)], RECORDING)).toBe(1);
    const expected = ids([...recordsOf(3), recordOf(7)]);
    expect(await held()).toEqual(expected);
    expect(await journaled()).toEqual(expected);
  });

  test.each([
    { on: false, private: false },
    { on: true, private: true },
  ])('nothing is written with on: $on, private: $private', async recording => {
    expect(await ledger.add(recordsOf(3), recording)).toBe(0);
    expect(files.held.size).toBe(0);
    expect(await held()).toEqual([]);
  });

  test('a record without its form is refused before anything is written', async () => {
    const bad = { ...recordOf(1), metAt: 'yesterday' };
    expect(() => ledger.add([bad], RECORDING)).toThrow();
    expect(files.held.size).toBe(0);
  });

  test('adding from several pages at once keeps each record once', async () => {
    const added = await Promise.all([0, 1, 2, 3].map(() => ledger.add(recordsOf(5), RECORDING)));
    expect(added.reduce((a, b) => a + b)).toBe(5);
    expect(await journaled()).toEqual(ids(recordsOf(5)));
  });

  test('the journal stays in few files', async () => {
    for (let n = 0; n < 100; n++) await ledger.add(recordsOf(3, n * 3), RECORDING);
    expect(files.held.size).toBeLessThanOrEqual(32);
    expect(await journaled()).toEqual(ids(recordsOf(300)));
  });
});

describe('one home lost or wrong', () => {
  beforeEach(() => ledger.add(recordsOf(40), RECORDING));

  test('IndexedDB wiped: made again from the journal', async () => {
    await wipe();
    expect(await held()).toEqual(ids(recordsOf(40)));
  });

  test('IndexedDB silently lost a part: made again', async () => {
    const database = await openDB(DATABASE);
    for (const key of (await database.getAllKeys('ledger')).slice(10, 30))
      await database.delete('ledger', key);
    database.close();
    restart();
    expect(await held()).toEqual(ids(recordsOf(40)));
  });

  test('the journal wiped: written again from IndexedDB', async () => {
    files.held.clear();
    restart();
    expect(await ledger.check(false)).toBeNull();
    expect((await journaled()).sort()).toEqual(ids(recordsOf(40)));
  });

  test('a journal file with damaged bytes is written anew from IndexedDB', async () => {
    const [name = ''] = files.held.keys();
    files.held.set(name, (files.held.get(name) ?? new Uint8Array()).slice(0, 500));
    restart();
    expect(await ledger.check(true)).not.toBeNull();
    expect(await ledger.check(true)).toBeNull();
    expect(files.held.has(name)).toBe(false);
    await wipe();
    expect(await held()).toEqual(ids(recordsOf(40)));
  });

  test('a row that changed while the number of rows did not is found by a deep check', async () => {
    const database = await openDB(DATABASE);
    const [row] = await database.getAll('ledger');
    await database.put('ledger', { ...row, record: { ...row.record, unit: 'ship' } });
    database.close();
    expect(await ledger.check(false)).toBeNull();
    expect(await ledger.check(true)).toEqual({ restored: 1, journaled: 0 });
    expect((await collect(ledger.all()))[0]?.unit).toBe('house');
  });

  test('a database that cannot be opened is thrown away and made again', async () => {
    await deleteDB(DATABASE);
    (await openDB(DATABASE, 99)).close();
    restart();
    expect(await held()).toEqual(ids(recordsOf(40)));
  });

  test('a database that opens but has lost its stores is thrown away and made again', async () => {
    await deleteDB(DATABASE);
    (await openDB(DATABASE, VERSION)).close();
    restart();
    expect(await held()).toEqual(ids(recordsOf(40)));
  });

  test('a connection that the browser closed is opened again', async () => {
    await ledger.count();
    await deleteDB(DATABASE);
    expect(await held()).toEqual(ids(recordsOf(40)));
  });

  test('both homes agreeing needs no repair', async () => {
    restart();
    expect(await ledger.check(true)).toBeNull();
  });
});

describe('killed at every step', () => {
  const STEPS = 60;

  test('while adding: nothing acknowledged is lost, nothing is there twice', async () => {
    for (let step = 0; step < STEPS; step += 3) {
      files = new MemoryFiles();
      await wipe();
      files.left = step;
      const kept: string[] = [];
      try {
        for (let n = 0; n < 40; n++) {
          await ledger.add([recordOf(n)], RECORDING);
          kept.push(recordOf(n).id);
        }
      } catch {
        files.left = Number.POSITIVE_INFINITY;
      }
      files.left = Number.POSITIVE_INFINITY;
      if (step % 2 === 0) await wipe();
      else restart();
      const found = await held();
      expect(found).toEqual([...new Set(found)]);
      expect(kept.filter(id => !found.includes(id))).toEqual([]);
      expect((await journaled()).sort()).toEqual(found);
    }
  });

  test('while forgetting: once the wish is written, nothing comes back', async () => {
    for (let step = 0; step < 12; step++) {
      files = new MemoryFiles();
      await wipe();
      for (let n = 0; n < 4; n++) await ledger.add(recordsOf(10, n * 10), RECORDING);
      files.left = step;
      const done = await ledger.forget({ article: 'https://paper.example/1' }).then(
        () => true,
        () => false,
      );
      files.left = Number.POSITIVE_INFINITY;
      await wipe();
      const left = (await held()).length;
      expect(left).toBe(step === 0 ? 40 : 30);
      if (done) expect(left).toBe(30);
      expect([...files.held.keys()].filter(name => name.endsWith('forget'))).toEqual([]);
      expect((await journaled()).length).toBe(left);
    }
  });
});

describe('forgetting', () => {
  const far = recordOf(90, {
    article: { url: 'https://www.other.example/x', title: null, outlet: null, published: null },
  });
  const below = recordOf(91, {
    article: { url: 'https://blog.other.example/y', title: null, outlet: null, published: null },
  });

  test.each<[string, Forget, number]>([
    ['one article', { article: 'https://paper.example/2' }, 10],
    ['a site with its subdomains', { site: 'other.example' }, 2],
    ['a stretch of time', { from: '2024-05-01T00:05:00.000Z', to: '2024-05-01T00:10:00.000Z' }, 5],
    ['single records', { ids: [far.id, 'nobody'] }, 1],
    ['everything', { all: true }, 32],
    ['what is not there', { article: 'https://nowhere.example/' }, 0],
  ])('%s, in both homes, for good', async (_, what, gone) => {
    await ledger.add(recordsOf(30), RECORDING);
    await ledger.add([far, below], RECORDING);
    expect(await ledger.forget(what)).toBe(gone);
    expect(await ledger.count()).toBe(32 - gone);
    expect(await journaled()).toHaveLength(32 - gone);
    expect(await ledger.check(true)).toBeNull();
    await wipe();
    expect(await ledger.count()).toBe(32 - gone);
  });

  test('the words themselves leave the journal', async () => {
    await ledger.add(recordsOf(12), RECORDING);
    await ledger.forget({ article: 'https://paper.example/1' });
    const text = [...files.held.values()].map(bytes => new TextDecoder().decode(bytes)).join('');
    expect(text).toContain('9 houses');
    expect(text).not.toContain('12 houses');
    expect(text).not.toContain('paper.example/1"');
  });

  test('what was forgotten may be met and kept again', async () => {
    await ledger.add(recordsOf(3), RECORDING);
    await ledger.forget({ all: true });
    expect(await ledger.add(recordsOf(3), RECORDING)).toBe(3);
  });
});
