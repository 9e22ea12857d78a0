import { z } from '../model/zod.ts';
import { browser } from './browser.ts';
import { cacheFiles } from './files/cache-files.ts';
import { type Files, readTextFile } from './files/files.ts';
import { exclusively } from './lock.ts';

const Kept = z.object({ revision: z.int().min(0), value: z.unknown() });
type Kept = z.infer<typeof Kept>;

/** A small value that must survive: every write goes to storage.local and to Cache Storage, with a revision that only grows. */
export interface TwoHomes {
  /** From storage.local, which is the faster and tells of changes; where it has nothing, from Cache Storage. Undefined where nothing was ever kept. */
  read(): Promise<unknown>;
  /** The newer of both, for what must not rest on an old value: Chromium may empty a damaged storage.local at any write, or give back what it was. */
  newest(): Promise<unknown>;
  change<T>(next: (value: unknown) => T): Promise<T>;
  /** At start-up: both homes get the newer of their values. A kill can cost storage.local its last writes. */
  heal(): Promise<void>;
  watch(listener: (value: unknown) => void, signal: AbortSignal): void;
}

export function twoHomes(key: string, files: Files = cacheFiles('heads')): TwoHomes {
  // Written in turns: a kill in the middle of replacing a file leaves neither the old one nor the new.
  const turns = [key, `${key}~`] as const;
  const inFiles = async () => {
    const [even, odd] = await Promise.all(turns.map(async name => parse(await readTextFile(files, name))));
    return (odd?.revision ?? -1) > (even?.revision ?? -1) ? (odd ?? null) : (even ?? null);
  };
  /** Undefined where it cannot be read: Chromium does not mend a storage.local whose manifest file is lost, nor empty it. */
  const inLocal = (): Promise<Kept | null | undefined> =>
    browser.storage.local.get(key).then(
      items => checked(items[key]),
      () => undefined,
    );
  const newest = async () => {
    const [local, file] = await Promise.all([inLocal(), inFiles()]);
    return { local, file, kept: (file?.revision ?? -1) > (local?.revision ?? -1) ? file : (local ?? null) };
  };
  const write = async (kept: Kept) => {
    await files.write(turns[kept.revision % 2 === 0 ? 0 : 1], JSON.stringify(kept));
    const toLocal = () => browser.storage.local.set({ [key]: kept });
    // Chromium mends what it finds damaged, and fails that once. What can be read but not written would go on telling the old value.
    await toLocal().catch(async () => ((await inLocal()) === undefined ? tell(key, kept) : toLocal()));
  };
  return {
    read: async () => ((await inLocal()) ?? (await inFiles()))?.value,
    newest: async () => (await newest()).kept?.value,
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
        const isLocalBehind = local !== undefined && local?.revision !== kept?.revision;
        if (kept && (isLocalBehind || file?.revision !== kept.revision)) await write(kept);
      }),
    watch(listener, signal) {
      if (signal.aborted) return;
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const kept = area === 'local' && key in changes ? checked(changes[key]?.newValue) : null;
        if (kept) listener(kept.value);
      };
      const channel = new BroadcastChannel(channelOf(key));
      channel.onmessage = ({ data }) => listener(data);
      browser.storage.onChanged.addListener(onChanged);
      const end = (): void => {
        browser.storage.onChanged.removeListener(onChanged);
        channel.close();
      };
      signal.addEventListener('abort', end, { once: true });
    },
  };
}

const channelOf = (key: string): string => `whence:${key}`;

/** Where storage.local is out of order it tells of no change, so this does. */
function tell(key: string, { value }: Kept): void {
  const channel = new BroadcastChannel(channelOf(key));
  channel.postMessage(value);
  channel.close();
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
