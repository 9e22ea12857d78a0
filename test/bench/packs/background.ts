import { openDB } from 'idb';
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
 * The usual way: a `put` for each row, a thousand in a transaction, without any check of the rows. `indexed`: so that a name and a measure's
 * figures can be looked up. `share` of the rows alone; milliseconds.
 */
export function puts(share: number, indexed: boolean): Promise<number> {
  return timed(async () => {
    const database = await openDB(`puts-${indexed}`, 1, {
      upgrade(opened) {
        const entities = opened.createObjectStore('entities', { keyPath: 'id' });
        const observations = opened.createObjectStore('observations', { keyPath: 'id' });
        if (!indexed) return;
        entities.createIndex('name', 'names', { multiEntry: true });
        observations.createIndex('measure', 'measure');
      },
    });
    for (const name of ['entities', 'observations']) await putAll(database, name, share);
    database.close();
  });
}

async function putAll(database: Awaited<ReturnType<typeof openDB>>, name: string, share: number) {
  const source = folder('bench');
  const resource = (await readManifest(source)).resources.find(one => one.name === name);
  if (!resource) return;
  const most = resource.rows * share;
  let rows: object[] = [];
  const flush = async () => {
    const transaction = database.transaction(name, 'readwrite');
    for (const row of rows) void transaction.store.put(row);
    rows = [];
    await transaction.done;
  };
  const pieces = inflate(await source.read(resource.path, resource.bytes), resource.rawBytes, name);
  for await (const { text, number } of readLines(pieces, name)) {
    if (number > most) break;
    const row = JSON.parse(text);
    if (row.aliases) row.names = row.aliases.map((alias: { text: string }) => alias.text);
    rows.push(row);
    if (rows.length === BATCH) await flush();
  }
  await flush();
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
