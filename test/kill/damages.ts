import { cp, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomFrom } from './random.ts';
import { tearTails } from './torn-tail.ts';

/** Folders that belong to one store of the extension, below a profile. */
export interface Target {
  readonly name: string;
  readonly folders: (profile: string) => Promise<string[]>;
}

const below = (place: string, pattern: RegExp) => async (profile: string) => {
  const root = join(profile, 'Default', place);
  return (await readdir(root)).filter(name => pattern.test(name)).map(name => join(root, name));
};

/** IndexedDB keeps rows in a LevelDB and large values as files beside it. */
export const TARGETS: readonly Target[] = [
  { name: 'IndexedDB', folders: below('IndexedDB', /^chrome-extension_.*\.leveldb$/) },
  { name: 'storage.local', folders: below('Local Extension Settings', /^[a-p]{32}$/) },
];
export const BLOBS: Target = { name: 'files of IndexedDB', folders: below('IndexedDB', /\.blob$/) };

export interface Damage {
  readonly name: string;
  /** The browser notices only at the start after the next. */
  readonly late?: true;
  /** @param older the same profile as it was some time before */
  readonly apply: (profile: string, target: Target, older: string) => Promise<void>;
}

/** The store's files, the largest first. */
async function filesOf(profile: string, target: Target, pattern: RegExp): Promise<string[]> {
  const files: { file: string; size: number }[] = [];
  for (const folder of await target.folders(profile))
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && pattern.test(entry.name)) {
        const file = join(entry.parentPath, entry.name);
        files.push({ file, size: (await stat(file)).size });
      }
  return files.sort((a, b) => b.size - a.size).map(({ file }) => file);
}

const DATA = /\.(?:ldb|log)$|^[0-9a-f]+$/;
const MANIFEST = /^MANIFEST-/;

async function overwrite(file: string, at: number, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(bytes, 0, bytes.length, at);
  await handle.close();
}

/** Always the same bytes, so that a failure comes again. */
function garbage(length: number): Uint8Array {
  const random = randomFrom(length);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

/** Does the same to the largest file of the store, which holds most of what there is to lose. */
const toLargest =
  (spoil: (file: string, size: number) => Promise<void>): Damage['apply'] =>
  async (profile, target) => {
    const [file] = await filesOf(profile, target, DATA);
    if (!file) throw new Error(`${target.name} has no files`);
    await spoil(file, (await stat(file)).size);
  };

const toManifest =
  (spoil: (file: string) => Promise<void>): Damage['apply'] =>
  async (profile, target) => {
    for (const file of await filesOf(profile, target, MANIFEST)) await spoil(file);
  };

/** How long a start takes that has nothing to mend. */
export const UNHARMED: Damage = { name: 'unharmed', apply: async () => {} };

export const DAMAGES: readonly Damage[] = [
  {
    name: 'torn log tail',
    late: true,
    apply: async (profile, target) => {
      const folders = new Set(await target.folders(profile));
      await tearTails(profile, folder => folders.has(folder));
    },
  },
  { name: 'missing manifest', apply: toManifest(file => rm(file)) },
  { name: 'garbled manifest', apply: toManifest(file => writeFile(file, garbage(512))) },
  {
    name: 'zeroed header',
    apply: toLargest((file, size) => overwrite(file, 0, new Uint8Array(Math.min(4096, size)))),
  },
  { name: 'truncated file', apply: toLargest((file, size) => truncate(file, size >> 1)) },
  {
    name: 'garbage in the middle',
    apply: toLargest((file, size) => overwrite(file, size >> 1, garbage(Math.min(2048, size >> 2)))),
  },
  { name: 'deleted file', apply: toLargest(file => rm(file)) },
  {
    name: 'deleted database',
    apply: async (profile, target) => {
      for (const folder of await target.folders(profile)) await rm(folder, { recursive: true });
    },
  },
  {
    name: 'stale copy',
    apply: async (profile, target, older) => {
      for (const folder of await target.folders(profile)) await rm(folder, { recursive: true });
      for (const folder of await target.folders(older))
        await cp(folder, folder.replace(older, profile), { recursive: true });
    },
  },
];

/** What may happen to a file that is no database of its own. */
export const FILE_DAMAGES = DAMAGES.filter(({ name }) =>
  ['zeroed header', 'truncated file', 'garbage in the middle', 'deleted file', 'deleted database'].includes(
    name,
  ),
);
