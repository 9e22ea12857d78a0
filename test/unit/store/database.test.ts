import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { connection } from '#utils/store/db/connection.ts';
import { migrations, VERSION } from '#utils/store/db/migrations.ts';
import { openAsGuest, openAsOwner } from '#utils/store/db/open.ts';
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
