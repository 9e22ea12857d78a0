import { z } from '../model/zod.ts';
import { browser } from './browser.ts';
import { exclusively } from './lock.ts';

const KEY = 'pack-hosts';
const Patterns = z.array(z.string());

/**
 * Host patterns the reader granted so that packs may be fetched from there (Firefox asks for that), and for nothing else: they are no
 * sites to read on.
 */
export async function packHosts(): Promise<readonly string[]> {
  return Patterns.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? [];
}

/** Of granted host patterns those that were granted for reading. */
export async function withoutPackHosts(origins: readonly string[]): Promise<string[]> {
  const hosts = await packHosts();
  return origins.filter(origin => !hosts.includes(origin));
}

export const addPackHost = (pattern: string): Promise<void> =>
  change(patterns => [...patterns.filter(one => one !== pattern), pattern]);

export const removePackHosts = (gone: readonly string[]): Promise<void> =>
  change(patterns => patterns.filter(pattern => !gone.includes(pattern)));

/** Calls back when a host is one of them or no longer is, from whatever page or worker, until the signal aborts. */
export function watchPackHosts(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: object, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

function change(next: (patterns: readonly string[]) => string[]): Promise<void> {
  return exclusively(KEY, async () => {
    const before = await packHosts();
    const after = next(before);
    if (after.join() !== before.join()) await browser.storage.local.set({ [KEY]: after });
  });
}
