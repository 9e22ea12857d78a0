import { z } from '../model/zod.ts';
import { browser } from './browser.ts';
import { cacheFiles } from './files/cache-files.ts';
import { type Files, readTextFile } from './files/files.ts';
import { exclusively } from './lock.ts';

const Kept = z.object({ revision: z.int().min(0), value: z.unknown() });
type Kept = z.infer<typeof Kept>;

/** A small value that must survive: every write goes to storage.local and to Cache Storage, with a revision that only grows. */
export interface TwoHomes {
  /** From storage.local, which is the faster and tells of changes. Undefined where nothing was ever kept. */
  read(): Promise<unknown>;
  change<T>(next: (value: unknown) => T): Promise<T>;
  /** At start-up: both homes get the newer of their values. A kill can cost storage.local its last writes. */
  heal(): Promise<void>;
  watch(listener: (value: unknown) => void, signal: AbortSignal): void;
}

export function twoHomes(key: string, files: Files = cacheFiles('heads')): TwoHomes {
  const inFiles = async () => parse(await readTextFile(files, key));
  const inLocal = async () => checked((await browser.storage.local.get(key))[key]);
  const newest = async () => {
    const [local, file] = await Promise.all([inLocal(), inFiles()]);
    return { local, file, kept: (file?.revision ?? -1) > (local?.revision ?? -1) ? file : local };
  };
  const write = async (kept: Kept) => {
    await files.write(key, JSON.stringify(kept));
    await browser.storage.local.set({ [key]: kept });
  };
  return {
    read: async () => (await inLocal())?.value,
    change: next =>
      exclusively(key, async () => {
        const { kept } = await newest();
        const value = next(kept?.value);
        await write({ revision: (kept?.revision ?? 0) + 1, value });
        return value;
      }),
    heal: () =>
      exclusively(key, async () => {
        const { local, file, kept } = await newest();
        if (kept && local?.revision !== file?.revision) await write(kept);
      }),
    watch(listener, signal) {
      if (signal.aborted) return;
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const kept = area === 'local' && key in changes ? checked(changes[key]?.newValue) : null;
        if (kept) listener(kept.value);
      };
      browser.storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), {
        once: true,
      });
    },
  };
}

const checked = (value: unknown): Kept | null => Kept.safeParse(value).data ?? null;

function parse(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    return checked(JSON.parse(text));
  } catch {
    return null;
  }
}
