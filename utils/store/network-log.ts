import { NetworkEntry } from '../model/pack-sync.ts';
import { cacheFiles } from './files/cache-files.ts';
import { type Files, readTextFile } from './files/files.ts';
import { exclusively } from './lock.ts';

/** Every request Whence ever made, one line each, a file a month. */
export interface NetworkLog {
  add(entry: NetworkEntry): Promise<void>;
  /** Newest first. */
  latest(limit: number): Promise<NetworkEntry[]>;
}

export function openNetworkLog(files: Files = cacheFiles('network')): NetworkLog {
  return {
    add: entry =>
      exclusively('network-log', async () => {
        const month = entry.time.slice(0, 'YYYY-MM'.length);
        const before = (await readTextFile(files, month)) ?? '';
        await files.write(month, `${before}${JSON.stringify(entry)}\n`);
      }),
    async latest(limit) {
      const entries: NetworkEntry[] = [];
      for (const month of (await files.names()).sort().reverse()) {
        entries.push(...parse((await readTextFile(files, month)) ?? '').reverse());
        if (entries.length >= limit) break;
      }
      return entries.slice(0, limit);
    },
  };
}

const parse = (text: string): NetworkEntry[] =>
  text.split('\n').flatMap(line => {
    if (line === '') return [];
    const parsed = NetworkEntry.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  });
