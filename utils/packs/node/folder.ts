import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { WhenceError } from '../../model/errors.ts';
import { checkLimit } from '../format/manifest.ts';
import type { PackSource } from '../format/source.ts';

/** A pack that lies in a folder of this machine. */
export function folderSource(folder: string): PackSource {
  return {
    name: folder,
    async read(path, limit) {
      const file = join(folder, path);
      const info = await stat(file).catch(() => null);
      if (!info?.isFile()) throw new WhenceError('pack_file_missing', file);
      checkLimit(file, info.size, limit, 'bytes');
      return new Uint8Array(await readFile(file));
    },
  };
}
