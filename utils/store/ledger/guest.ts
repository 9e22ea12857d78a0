import { connection } from '../db/connection.ts';
import { openAsGuest } from '../db/open.ts';
import { type LedgerReader, ledgerReader } from './reader.ts';

/** The ledger for the extension's pages: reading only; the background writes. */
export const openLedgerReader = (): LedgerReader => ledgerReader(connection(openAsGuest));
