import { WhenceError } from '../../model/errors.ts';
import { z } from '../../model/zod.ts';
import { checkLimit } from '../../packs/format/manifest.ts';
import type { PackSource } from '../../packs/format/source.ts';
import type { LoadedPack } from '../../packs/library/loaded-pack.ts';
import { browser } from '../browser.ts';
import type { PackStore } from './packs.ts';

const Bundled = z.array(z.object({ path: z.string(), id: z.string(), version: z.int() }));

const bundledList = async () => Bundled.parse(await (await fetch(address('bundled.json'))).json());

/** Opens the packs in use; `isComplete`: among them is every pack of this version of the extension, as it is not before the first install is done. */
export async function loadWithBundled(
  store: PackStore,
): Promise<{ packs: LoadedPack[]; isComplete: boolean }> {
  const [list, packs] = await Promise.all([bundledList(), store.load()]);
  const isComplete = list.every(({ id, version }) =>
    packs.some(({ summary }) => summary.id === id && summary.version >= version),
  );
  return { packs, isComplete };
}

/** Installs the packs that come with the extension, where they are new or no longer whole. Each fault is told beside its pack. */
export async function installBundled(store: PackStore): Promise<{ path: string; error: unknown }[]> {
  const list = await bundledList();
  const faults: { path: string; error: unknown }[] = [];
  for (const { path } of list) {
    try {
      await store.install(extensionSource(path), { withExtension: true });
    } catch (error) {
      faults.push({ path, error });
    }
  }
  return faults;
}

function extensionSource(folder: string): PackSource {
  return {
    name: folder,
    async read(path, limit) {
      const place = `${folder}/${path}`;
      const response = await fetch(address(place)).catch(() => null);
      if (!response?.ok) throw new WhenceError('pack_file_missing', place);
      const bytes = new Uint8Array(await response.arrayBuffer());
      checkLimit(place, bytes.length, limit, 'bytes');
      return bytes;
    },
  };
}

/** The extension's own files: no request leaves the machine. */
const address = (path: string) => (browser.runtime.getURL as (path: string) => string)(`/packs/${path}`);
