import type { Library } from '#utils/model/library.ts';
import { openLibrary } from '#utils/packs/library/library.ts';
import { installBundled, loadWithBundled } from '#utils/store/packs/bundled.ts';
import type { PackStore } from '#utils/store/packs/packs.ts';
import { labelUnsigned } from './label-unsigned.ts';

/** The packs in use, opened once in a worker's life. */
export interface PackShelf {
  readonly library: () => Promise<Library>;
  /** At install, update and start of the browser: brings in the packs of this version. */
  readonly renew: () => Promise<void>;
  readonly store: PackStore;
  /** Other packs or versions are in use: the next article is read with them. */
  readonly reopen: () => void;
}

/** @param ready resolves when the stores were looked over in this session of the browser */
export function openPackShelf(store: PackStore, ready: () => Promise<void>): PackShelf {
  let opening: Promise<Library> | null = null;

  const bringIn = async (): Promise<void> => {
    for (const { path, error } of await installBundled(store)) console.error(path, error);
  };
  const open = async (): Promise<Library> => {
    // What cannot be looked over may still be read.
    await ready().catch(console.error);
    // The first article may come before the packs of a new version are all in place.
    const { packs, isComplete } = await loadWithBundled(store);
    if (isComplete) return openLibrary(await labelUnsigned(packs));
    await bringIn();
    return openLibrary(await labelUnsigned(await store.load()));
  };
  const reopen = () => {
    opening = null;
  };
  return {
    store,
    reopen,
    library: () => {
      opening ??= open().catch(error => {
        opening = null;
        throw error;
      });
      return opening;
    },
    renew: async () => {
      await ready().catch(console.error);
      await bringIn();
      reopen();
    },
  };
}
