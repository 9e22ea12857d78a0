import type { Target } from '../browser/devtools.ts';
import { PACK } from './versions.ts';

/** What the extension says and holds, as one of its own pages sees it. */
export interface Held {
  readonly version: number | null;
  readonly key: string | null;
  readonly underWay: boolean;
  readonly error: string | null;
  readonly openDelay: number | null;
}

interface ExtensionGlobals {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown; code?: string }> };
  readonly storage: {
    readonly local: {
      get(keys: string[]): Promise<Record<string, { value?: unknown }>>;
      set(items: object): Promise<void>;
    };
  };
}
declare const chrome: ExtensionGlobals;

/** Runs a function that uses nothing but its arguments in the page. */
const inPage = <A extends readonly unknown[], T>(
  page: Target,
  work: (...args: A) => Promise<T>,
  ...args: A
): Promise<T> => page.evaluate<T>(`(${work})(...${JSON.stringify(args)})`);

export const ask = <T>(page: Target, type: string, payload: object | null): Promise<T> =>
  inPage(
    page,
    async (message: object) => {
      const reply = await chrome.runtime.sendMessage(message);
      if (!reply?.ok) throw new Error(JSON.stringify(reply));
      return reply.value as T;
    },
    { type, payload },
  );

/** The names of the pack that a reader of this text would see marked. */
export async function namesShown(page: Target, text: string): Promise<string[]> {
  const meta = { url: null, title: null, published: null, updated: null, outlet: null, language: 'en' };
  const { entities } = await ask<{ entities: { text: string; pack: string }[] }>(page, 'read-article', {
    ...meta,
    text,
  });
  return entities.flatMap(entity => (entity.pack === PACK ? [entity.text] : []));
}

export const held = (page: Target): Promise<Held> =>
  inPage(
    page,
    async (pack: string) => {
      const keys = ['packs', 'subscriptions', 'settings'];
      const copies = async (): Promise<Record<string, { value?: unknown }>> => {
        const cache = await caches.open('whence-heads');
        const found = keys.map(async key => {
          const turns = [key, `${key}~`].map(async name =>
            (await cache.match(`https://heads.invalid/${name}`))?.json(),
          );
          const held = (await Promise.all(turns)).filter(one => one !== undefined);
          return [key, held.sort((a, b) => b.revision - a.revision)[0]];
        });
        return Object.fromEntries(await Promise.all(found));
      };
      // As the extension reads them: what storage.local does not have is in the copies.
      const stored = { ...(await copies()), ...(await chrome.storage.local.get(keys).catch(() => ({}))) };
      const one = <T extends { id: string }>(list: unknown): T | undefined =>
        ((list ?? []) as T[]).find(({ id }) => id === pack);
      const head = one<{ id: string; current: { version: number } }>(stored.packs?.value);
      const subscription = one<{
        id: string;
        key: string;
        underWay: boolean;
        error: { code: string; details: string[] } | null;
      }>(stored.subscriptions?.value);
      const settings = stored.settings?.value as { openDelay: number } | undefined;
      return {
        version: head?.current.version ?? null,
        key: subscription?.key ?? null,
        underWay: subscription?.underWay ?? false,
        error: subscription?.error
          ? [subscription.error.code, ...subscription.error.details].join(' ')
          : null,
        openDelay: settings?.openDelay ?? null,
      };
    },
    PACK,
  );

/** Ids of the records that the ledger's page would show; null while there is nothing to ask. */
export const ledgerIds = (page: Target): Promise<string[] | null> =>
  inPage(page, async () => {
    const idsIn = (factory: IDBFactory) =>
      new Promise<string[] | null>((resolve, reject) => {
        const opening = factory.open('whence');
        // The background alone makes the database.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(null);
        opening.onsuccess = () => {
          const database = opening.result;
          const keys = database.transaction('ledger').objectStore('ledger').getAllKeys();
          keys.onerror = () => reject(keys.error);
          keys.onsuccess = () => {
            database.close();
            resolve(keys.result.map(key => String(key).split(' ')[1] ?? ''));
          };
        };
      });
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
    };
    return (await idsIn(indexedDB)) ?? (await idsIn((await storageBuckets.open('whence-spare')).indexedDB));
  });

/** Changes a setting as a reader does, by the field of the settings page. */
export const setOpenDelay = (page: Target, value: number): Promise<void> =>
  inPage(
    page,
    async (next: number) => {
      const find = () => document.querySelector<HTMLInputElement>('input[type=number]');
      for (let turn = 0; turn < 300 && !find(); turn++)
        await new Promise(resolve => setTimeout(resolve, 100));
      const field = find();
      if (!field) throw new Error('no field for the delay');
      field.value = String(next);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );

/** Rows of no use to the extension, one in each store: where one is missing after a start, the browser threw the store away. */
export const leaveMarks = (page: Target, round: number): Promise<void> =>
  inPage(
    page,
    async (mark: number) => {
      await chrome.storage.local.set({ 'kill-mark': mark });
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whence');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('tallies', 'readwrite');
          writing.objectStore('tallies').put(mark, 'kill-mark');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    round,
  );

/** Names of the stores whose mark is not the one that was left. */
export const missingMarks = (page: Target, round: number): Promise<string[]> =>
  inPage(
    page,
    async (mark: number) => {
      const local = (await chrome.storage.local.get(['kill-mark']))['kill-mark'];
      const row = await new Promise(resolve => {
        const opening = indexedDB.open('whence');
        opening.onerror = () => resolve(undefined);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('tallies').objectStore('tallies').get('kill-mark');
          asked.onerror = () => resolve(undefined);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      });
      return [...(local === mark ? [] : ['storage.local']), ...(row === mark ? [] : ['IndexedDB'])];
    },
    round,
  );
