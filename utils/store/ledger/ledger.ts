import type { Forget } from '../../model/ledger.ts';
import { LedgerRecord } from '../../model/ledger.ts';
import { type Connection, connection } from '../db/connection.ts';
import { discardDatabase, openAsOwner } from '../db/open.ts';
import type { Database } from '../db/schema.ts';
import { cacheFiles } from '../files/cache-files.ts';
import type { Files } from '../files/files.ts';
import { exclusively } from '../lock.ts';
import { Journal } from './journal.ts';
import { type LedgerReader, ledgerReader } from './reader.ts';
import { type Repair, reconcile } from './reconcile.ts';
import { addRows, forgetRows, unknown } from './rows.ts';

/** Whether anything may be written down, as the caller knows it for this page. */
interface Recording {
  /** The reader's setting. */
  readonly on: boolean;
  /** The page is in a private window. */
  readonly private: boolean;
}

/**
 * The reader's own record of claims met. It has two homes: IndexedDB, which is asked, and a journal in Cache Storage, from which
 * the first is made again when it is empty or wrong. A record counts as kept when both have it.
 */
export interface Ledger extends LedgerReader {
  /** Keeps the records that are not there yet; resolves to how many these were. */
  add(records: readonly LedgerRecord[], recording: Recording): Promise<number>;
  /** Removes records from both homes; resolves to how many. */
  forget(what: Forget): Promise<number>;
  /** Compares both homes and puts right what differs; `deep` reads every row. */
  check(deep: boolean): Promise<Repair | null>;
}

const LOCK = 'ledger';

/** For the background, which alone writes the ledger. */
export function openLedger(files: Files = cacheFiles('ledger')): Ledger {
  const journal = new Journal(files);
  const ready = (database: Database) =>
    exclusively(LOCK, async () => void (await reconcile(database, journal)));
  return ledgerOn(connection(openAsOwner, ready, discardDatabase), journal);
}

function ledgerOn(link: Connection, journal: Journal): Ledger {
  /** The database first: making it ready takes the same lock. */
  const writing = <T>(work: (database: Database) => Promise<T>) =>
    link.use(database => exclusively(LOCK, () => work(database)));
  return {
    ...ledgerReader(link),
    add: (records, { on, private: hidden }) => {
      if (!on || hidden || records.length === 0) return Promise.resolve(0);
      const given = records.map(record => LedgerRecord.parse(record));
      return writing(async database => {
        const fresh = await unknown(database, given);
        if (fresh.length === 0) return 0;
        await journal.append(fresh);
        await addRows(database, fresh);
        await journal.compact();
        return fresh.length;
      });
    },
    forget: what =>
      writing(async database => {
        const wish = await journal.wish(what);
        const gone = await forgetRows(database, what);
        await journal.fulfil(what, wish);
        return gone;
      }),
    check: deep => writing(database => reconcile(database, journal, deep)),
  };
}
