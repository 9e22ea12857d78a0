import { type IDBPDatabase, type IDBPTransaction, type StoreNames, wrap } from 'idb';
import { WhenceError } from '../../model/errors.ts';
import { DATABASE, type WhenceSchema } from './schema.ts';

/** https://wicg.github.io/storage-buckets/; Chromium has them, Firefox not yet. */
interface StorageBuckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}

/** A place where the database may be. */
export interface Place {
  readonly factory: IDBFactory;
  /** Removes the database, or all of the place where nothing less is possible; resolves to where to make it anew. */
  readonly renew: () => Promise<Place>;
}

/** Some browsers leave a request unanswered for ever. */
const PATIENCE = 10_000;
const SPARE = 'whence-spare';

const buckets = (): StorageBuckets | null =>
  (globalThis.navigator as { storageBuckets?: StorageBuckets } | undefined)?.storageBuckets ?? null;

export const usual = (): Place => ({
  factory: indexedDB,
  async renew() {
    await inTime(async () => wrap(indexedDB.deleteDatabase(DATABASE)));
    return usual();
  },
});

/**
 * Where to go when the usual place is out of order: Chromium cannot open or delete any database of an origin whose manifest file is lost, ever
 * again, but a storage bucket has files of its own. Null where there is none and none is to be made, or where the browser has no buckets.
 */
export async function spare(make: boolean): Promise<Place | null> {
  const all = buckets();
  if (!all || (!make && !(await all.keys()).includes(SPARE))) return null;
  return spareOf(all);
}

async function spareOf(all: StorageBuckets): Promise<Place> {
  const { indexedDB: factory } = await all.open(SPARE);
  const renew = async (): Promise<Place> => {
    await all.delete(SPARE);
    return spareOf(all);
  };
  return { factory, renew };
}

interface Opening {
  readonly upgrade: (
    database: IDBPDatabase<WhenceSchema>,
    from: number,
    transaction: IDBPTransaction<WhenceSchema, StoreNames<WhenceSchema>[], 'versionchange'>,
  ) => void;
  /** The browser closed the connection, or another version asked for it. */
  readonly onClosed: () => void;
}

/** idb's `openDB` in a place of choice. Throws store_unavailable. */
export function openIn(
  { factory }: Place,
  version: number | undefined,
  { upgrade, onClosed }: Opening,
): Promise<IDBPDatabase<WhenceSchema>> {
  return inTime(async () => {
    const request = factory.open(DATABASE, version);
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      const transaction = request.transaction;
      if (!transaction) return;
      upgrade(
        wrap(request.result) as unknown as IDBPDatabase<WhenceSchema>,
        oldVersion,
        wrap(transaction) as unknown as Parameters<Opening['upgrade']>[2],
      );
    });
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('close', onClosed);
      database.addEventListener('versionchange', () => {
        database.close();
        onClosed();
      });
    });
    return wrap(request) as unknown as Promise<IDBPDatabase<WhenceSchema>>;
  });
}

async function inTime<T>(open: () => Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new WhenceError('store_unavailable', 'no answer')), PATIENCE);
  try {
    return await Promise.race([open(), late.promise]);
  } catch (error) {
    throw error instanceof WhenceError ? error : new WhenceError('store_unavailable', String(error));
  } finally {
    clearTimeout(timer);
  }
}
