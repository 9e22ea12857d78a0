import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, WhenceSchema } from './schema.ts';

type Upgrade = IDBPTransaction<WhenceSchema, StoreNames<WhenceSchema>[], 'versionchange'>;

/** One step a version: the step at index n leads from version n to n + 1. Old steps never change. */
export const migrations: readonly ((database: Database, upgrade: Upgrade) => void)[] = [
  database => {
    const ledger = database.createObjectStore('ledger', { keyPath: 'key' });
    ledger.createIndex('id', 'record.id', { unique: true });
    ledger.createIndex('url', 'record.article.url');
    ledger.createIndex('host', 'host');
    ledger.createIndex('groups', 'groups', { multiEntry: true });
    ledger.createIndex('words', 'words', { multiEntry: true });
    database.createObjectStore('packs');
    database.createObjectStore('tallies');
  },
  (_database, upgrade) => {
    const ledger = upgrade.objectStore('ledger');
    ledger.createIndex('kind', 'record.source.kind');
    ledger.createIndex('status', 'record.status', { multiEntry: true });
  },
];

export const VERSION = migrations.length;
