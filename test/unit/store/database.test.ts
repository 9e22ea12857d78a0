import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connection } from '#utils/store/db/connection.ts';
import { migrations, VERSION } from '#utils/store/db/migrations.ts';
import { discardDatabase, openAsGuest, openAsOwner } from '#utils/store/db/open.ts';
import { DATABASE, type WhenceSchema } from '#utils/store/db/schema.ts';
import { toStored } from '#utils/store/ledger/stored-record.ts';
import { recordOf } from './records.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
const nothing = () => {};

test('a page never creates the database', async () => {
  await expect(openAsGuest(nothing)).rejects.toMatchObject({ code: 'store_unavailable' });
  expect(await indexedDB.databases()).toEqual([]);
});

test('a page opens what the background made, and nothing of another version', async () => {
  (await openAsOwner(nothing)).close();
  const guest = await openAsGuest(nothing);
  expect(guest.version).toBe(VERSION);
  guest.close();
  (await openDB(DATABASE, VERSION + 1)).close();
  await expect(openAsGuest(nothing)).rejects.toMatchObject({ code: 'store_unavailable' });
});

test('a page makes way for a newer version', async () => {
  (await openAsOwner(nothing)).close();
  let closed = 0;
  await openAsGuest(() => closed++);
  (await openDB(DATABASE, VERSION + 1)).close();
  expect(closed).toBe(1);
});

test('every version leads to the present one', async () => {
  const fresh = await openAsOwner(nothing);
  expect([...fresh.objectStoreNames]).toEqual(['ledger', 'packs', 'tallies']);
  expect(fresh.version).toBe(VERSION);
  fresh.close();
});

test('records of an older version are found by what a newer one asks', async () => {
  const old = await openDB<WhenceSchema>(DATABASE, 1, {
    upgrade: (database, _from, _to, transaction) => migrations[0]?.(database, transaction),
  });
  await old.add('ledger', toStored(recordOf(1)));
  old.close();
  const present = await openAsOwner(nothing);
  expect(await present.countFromIndex('ledger', 'kind', 'government')).toBe(1);
  present.close();
});

test('every new connection is made ready once, whoever asks first', async () => {
  let made = 0;
  const link = connection(openAsOwner, async () => {
    made++;
  });
  await Promise.all([1, 2, 3].map(() => link.use(database => database.count('ledger'))));
  expect(made).toBe(1);
  await link.close();
  await link.use(database => database.count('ledger'));
  expect(made).toBe(2);
  await link.close();
});

test('a failed opening is tried again at the next use', async () => {
  let tries = 0;
  const link = connection(async closed => {
    if (tries++ === 0) throw new Error('busy');
    return openAsOwner(closed);
  });
  await expect(link.use(async () => 1)).rejects.toThrow('busy');
  expect(await link.use(async () => 1)).toBe(1);
  await link.close();
});

/** A place in which nothing can be opened or deleted any more. */
class Broken extends IDBFactory {
  override open(): IDBOpenDBRequest {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  }
  override deleteDatabase(): IDBOpenDBRequest {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  }
}

/** Chromium's storage buckets, each with an IndexedDB of its own. */
class Buckets {
  readonly held = new Map<string, IDBFactory>();
  async open(name: string) {
    const factory = this.held.get(name) ?? new IDBFactory();
    this.held.set(name, factory);
    return { indexedDB: factory };
  }
  async keys() {
    return [...this.held.keys()];
  }
  async delete(name: string) {
    this.held.delete(name);
  }
}

describe('where no database can be opened or deleted any more', () => {
  let buckets: Buckets;
  beforeEach(() => {
    buckets = new Buckets();
    vi.stubGlobal('indexedDB', new Broken());
    vi.stubGlobal('navigator', { locks: navigator.locks, storageBuckets: buckets });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('a spare place takes over, for the background and for pages', async () => {
    await expect(openAsGuest(nothing)).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(await buckets.keys()).toEqual([]);
    const owner = await openAsOwner(nothing);
    await owner.add('ledger', toStored(recordOf(1)));
    const guest = await openAsGuest(nothing);
    expect(await guest.count('ledger')).toBe(1);
    owner.close();
    guest.close();
  });

  test('what is broken there is made anew as well', async () => {
    buckets.held.set('whence-spare', new Broken());
    const owner = await openAsOwner(nothing);
    expect(await owner.count('ledger')).toBe(0);
    owner.close();
    await discardDatabase();
    expect((await openAsOwner(nothing)).version).toBe(VERSION);
  });

  test('a browser without spare places says that the store cannot be opened', async () => {
    vi.stubGlobal('navigator', { locks: navigator.locks });
    await expect(openAsOwner(nothing)).rejects.toMatchObject({ code: 'store_unavailable' });
    await expect(discardDatabase()).rejects.toMatchObject({ code: 'store_unavailable' });
  });
});
