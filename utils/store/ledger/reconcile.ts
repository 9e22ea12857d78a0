import type { Database } from '../db/schema.ts';
import { EMPTY, plus, sameTally, type Tally } from '../tally.ts';
import { type Journal, lineOf } from './journal.ts';
import { allRows, countRows, forgetRows, readTally, restoreRows, rowsWithout, writeTally } from './rows.ts';

/** What was found and put right; null where both homes agreed. */
export interface Repair {
  /** Records that IndexedDB had lost and got back. */
  readonly restored: number;
  /** Records that only IndexedDB had. */
  readonly journaled: number;
}

/**
 * Brings the ledger's two homes together: wishes to forget that a kill left half done are carried out, then each home gets what
 * only the other has. Costs a list of names and a count where both agree.
 * @param deep also reads every row and every byte of the journal, which finds what changed while its number did not
 */
export async function reconcile(database: Database, journal: Journal, deep = false): Promise<Repair | null> {
  for (const { file, what } of await journal.wishes()) {
    await forgetRows(database, what);
    await journal.fulfil(what, file);
  }
  const agree = sameTally(await journal.tally(), await held(database, deep));
  return agree && (!deep || (await isWhole(journal))) ? null : merge(database, journal);
}

async function isWhole(journal: Journal): Promise<boolean> {
  for await (const { whole } of journal.parts()) if (!whole) return false;
  return true;
}

/** The tally that is written down counts for nothing where the number of rows is another. */
async function held(database: Database, deep: boolean): Promise<Tally> {
  if (deep) return countRows(database);
  return { count: await database.count('ledger'), digest: (await readTally(database)).digest };
}

async function merge(database: Database, journal: Journal): Promise<Repair> {
  const seen = new Set<string>();
  let restored = 0;
  let sound = true;
  let tally = EMPTY;
  const empty = (await database.count('ledger')) === 0;
  for await (const { records, whole } of journal.parts()) {
    const fresh = records.filter(({ id }) => !seen.has(id));
    sound &&= whole && fresh.length === records.length;
    for (const { id } of fresh) seen.add(id);
    restored += await restoreRows(database, fresh, empty);
    tally = plus(tally, fresh.map(lineOf));
  }
  const orphans = await rowsWithout(database, seen);
  await journal.append(orphans);
  if (!sound) await rewrite(database, journal);
  await writeTally(database, plus(tally, orphans.map(lineOf)));
  return { restored, journaled: orphans.length };
}

/** A damaged or doubled journal is written anew before the old one goes: a kill in between leaves doubles, which come here again. */
async function rewrite(database: Database, journal: Journal): Promise<void> {
  const old = await journal.list();
  for await (const batch of allRows(database)) await journal.append(batch.map(({ record }) => record));
  for (const file of old) await journal.remove(file);
}
