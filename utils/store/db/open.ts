import { WhenceError } from '../../model/errors.ts';
import { migrations, VERSION } from './migrations.ts';
import { openIn, type Place, spare, usual } from './places.ts';
import type { Database } from './schema.ts';

/**
 * For the background: creates and upgrades. A database that cannot be opened, or is newer than this version of the extension,
 * is thrown away and made anew, because all of it can be rebuilt; where that is impossible too, it is made in a spare place.
 * @param onClosed the browser closed the connection, or another version asked for it
 */
export async function openAsOwner(onClosed: () => void): Promise<Database> {
  try {
    return await openOrRenew(usual(), onClosed);
  } catch (error) {
    const elsewhere = await spare(true).catch(() => null);
    if (!elsewhere) throw error;
    return openOrRenew(elsewhere, onClosed);
  }
}

async function openOrRenew(place: Place, onClosed: () => void): Promise<Database> {
  const open = (where: Place) =>
    openIn(where, VERSION, {
      upgrade: (database, from, transaction) => {
        for (const step of migrations.slice(from)) step(database, transaction);
      },
      onClosed,
    });
  try {
    return await open(place);
  } catch {
    return open(await place.renew());
  }
}

/** For the background: all of it can be made again. */
export async function discardDatabase(): Promise<void> {
  const elsewhere = await spare(false).catch(() => null);
  await usual()
    .renew()
    .catch(error => {
      if (!elsewhere) throw error;
    });
  await elsewhere?.renew();
}

/** For the extension's pages: never creates, never upgrades, and makes way when the background does. Throws store_unavailable. */
export async function openAsGuest(onClosed: () => void): Promise<Database> {
  const open = (where: Place) =>
    openIn(where, undefined, {
      upgrade: (_database, _from, transaction) => {
        // The open request tells of the refusal; the transaction need not as well.
        transaction.done.catch(() => {});
        transaction.abort();
      },
      onClosed,
    });
  const database = await open(usual()).catch(async error => {
    const elsewhere = await spare(false).catch(() => null);
    if (!elsewhere) throw error;
    return open(elsewhere);
  });
  if (database.version === VERSION) return database;
  database.close();
  throw new WhenceError('store_unavailable', `version ${database.version}`);
}
