import type { Database } from './schema.ts';

/** One step a version: the step at index n leads from version n to n + 1. Old steps never change. */
export const migrations: readonly ((database: Database) => void)[] = [
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
];

export const VERSION = migrations.length;
