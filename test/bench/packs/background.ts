import { type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { WhenceError } from '#utils/model/errors.ts';
import { compilePack } from '#utils/packs/compile/compile-pack.ts';
import { inflate } from '#utils/packs/format/inflate.ts';
import { readLines } from '#utils/packs/format/lines.ts';
import { readManifest } from '#utils/packs/format/read.ts';
import type { PackSource } from '#utils/packs/format/source.ts';
import { openPackStore } from '#utils/store/packs/packs.ts';
import { PackSync } from '#utils/store/packs/sync/pack-sync.ts';
import { browserParts } from '#utils/store/packs/sync/parts.ts';

/** Runs in the worker of a small extension; `run.ts` calls these by the debugger. */
const HOST = 'https://packs.test/bench/';
const BATCH = 1000;
const store = openPackStore();

const own = (path: string) => (browser.runtime.getURL as (path: string) => string)(`/packs/${path}`);
const folder = (name: string): PackSource => ({
  name,
  read: async path => new Uint8Array(await (await fetch(own(`${name}/${path}`))).arrayBuffer()),
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Whence's way, from the packed files to a pack in use: checked, staged, compiled, kept, switched. Milliseconds. */
export const install = (): Promise<number> =>
  timed(() => store.install(folder('bench'), { withExtension: true }));

/**
 * The usual ways: a `put` for each row, a thousand in a transaction, without any check. `rows`: as they are, so that nothing but an id can be looked
 * up. `indexed`: with an index of names and one of measures. `names`: a row for each name beside them, indexed, as Yomitan keeps its terms.
 */
export type Way = 'rows' | 'indexed' | 'names';

/** A `share` of the rows alone; milliseconds. */
export function puts(share: number, way: Way): Promise<number> {
  return timed(async () => {
    const database = await openDB(`puts-${way}`, 1, {
      upgrade(opened) {
        const entities = opened.createObjectStore('entities', { keyPath: 'id' });
        const observations = opened.createObjectStore('observations', { keyPath: 'id' });
        if (way === 'indexed') entities.createIndex('name', 'names', { multiEntry: true });
        if (way !== 'rows') observations.createIndex('measure', 'measure');
        if (way === 'names')
          opened.createObjectStore('names', { autoIncrement: true }).createIndex('name', 'text');
      },
    });
    for (const name of ['entities', 'observations']) {
      const batches = new Batches(database, name);
      const names = way === 'names' && name === 'entities' ? new Batches(database, 'names') : null;
      for await (const row of rowsOf(name, share)) {
        if (way === 'indexed' && row.aliases) row.names = row.aliases.map(({ text }) => text);
        if (names) for (const alias of row.aliases ?? []) await names.add({ ...alias, entity: row.id });
        await batches.add(row);
      }
      await batches.flush();
      await names?.flush();
    }
    database.close();
  });
}

interface Row {
  readonly id: string;
  readonly aliases?: readonly { readonly text: string }[];
  names?: readonly string[];
}

async function* rowsOf(name: string, share: number): AsyncGenerator<Row> {
  const source = folder('bench');
  const resource = (await readManifest(source)).resources.find(one => one.name === name);
  if (!resource) return;
  const pieces = inflate(await source.read(resource.path, resource.bytes), resource.rawBytes, name);
  for await (const { text, number } of readLines(pieces, name)) {
    if (number > resource.rows * share) return;
    yield JSON.parse(text);
  }
}

class Batches {
  readonly #database: IDBPDatabase;
  readonly #store: string;
  #rows: object[] = [];

  constructor(database: IDBPDatabase, store: string) {
    this.#database = database;
    this.#store = store;
  }

  async add(row: object): Promise<void> {
    this.#rows.push(row);
    if (this.#rows.length === BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const transaction = this.#database.transaction(this.#store, 'readwrite');
    for (const row of this.#rows) void transaction.store.put(row);
    this.#rows = [];
    await transaction.done;
  }
}

/** How long a bomb is borne with, and by which code it is refused. */
export async function bomb(name: string): Promise<{ ms: number; code: string }> {
  let code = 'accepted';
  const ms = await timed(() =>
    compilePack(folder(name)).catch(error => {
      code = error instanceof WhenceError ? error.code : String(error);
    }),
  );
  return { ms, code };
}

/** A host that sends the extension's own files, and 304 to who has them. */
const answer = (async (url: string, { headers }: RequestInit) => {
  const path = url.slice(HOST.length);
  const etag = '"1"';
  if (new Headers(headers).get('if-none-match') === etag) return new Response(null, { status: 304 });
  const file = await fetch(own(`bench/${path}`));
  return new Response(file.body, { headers: { etag } });
}) as typeof fetch;

let requests: string[] = [];
const parts = browserParts(store);
const wire = {
  fetch: answer,
  log: async ({ outcome }: { outcome: string }) => void requests.push(outcome),
};
const sync = new PackSync({ ...parts, wire }, { onNew: async () => {}, onActivity: async () => {} });

/** The pack installed before becomes a subscribed one, asked for once. */
export async function subscribe(id: string, key: string): Promise<void> {
  await parts.subscriptions.add({
    ...{ id, url: `${HOST}datapackage.json`, key, trust: 'address', etag: '"1"' },
    ...{ checkedAt: null, nextAt: null, failures: 0, error: null, underWay: false, paused: false },
  });
  await sync.sync(id);
}

/** `times` syncs with nothing new; resolves to their requests' outcomes and milliseconds in all. */
export async function syncAgain(id: string, times: number): Promise<{ outcomes: string[]; ms: number }> {
  requests = [];
  const ms = await timed(async () => {
    for (let n = 0; n < times; n++) await sync.sync(id);
  });
  return { outcomes: requests, ms };
}
