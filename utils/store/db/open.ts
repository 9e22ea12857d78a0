import { deleteDB, openDB } from 'idb';
import { WhenceError } from '../../model/errors.ts';
import { migrations, VERSION } from './migrations.ts';
import { DATABASE, type Database, type WhenceSchema } from './schema.ts';

/** Some browsers leave an open request unanswered for ever. */
const PATIENCE = 10_000;

/**
 * For the background: creates and upgrades. A database that cannot be opened, or is newer than this version of the extension,
 * is thrown away and made anew, because all of it can be rebuilt.
 * @param onClosed the browser closed the connection, or another version asked for it
 */
export async function openAsOwner(onClosed: () => void): Promise<Database> {
  const open = () =>
    inTime(
      openDB<WhenceSchema>(DATABASE, VERSION, {
        upgrade: (database, from, _to, transaction) => {
          for (const step of migrations.slice(from)) step(database, transaction);
        },
        ...closing(onClosed),
      }),
    );
  try {
    return await open();
  } catch {
    await discardDatabase();
    return await open();
  }
}

/** For the background: all of it can be made again. */
export const discardDatabase = (): Promise<void> => inTime(deleteDB(DATABASE));

/** For the extension's pages: never creates, never upgrades, and makes way when the background does. */
export async function openAsGuest(onClosed: () => void): Promise<Database> {
  const database = await inTime(
    openDB<WhenceSchema>(DATABASE, undefined, {
      upgrade: (_database, _from, _to, transaction) => {
        // The open request tells of the refusal; the transaction need not as well.
        transaction.done.catch(() => {});
        transaction.abort();
      },
      ...closing(onClosed),
    }),
  );
  if (database.version === VERSION) return database;
  database.close();
  throw new WhenceError('store_unavailable', `version ${database.version}`);
}

function closing(onClosed: () => void) {
  return {
    blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  };
}

async function inTime<T>(opening: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new WhenceError('store_unavailable', 'no answer')), PATIENCE);
  try {
    return await Promise.race([opening, late.promise]);
  } catch (error) {
    throw error instanceof WhenceError ? error : new WhenceError('store_unavailable', String(error));
  } finally {
    clearTimeout(timer);
  }
}
