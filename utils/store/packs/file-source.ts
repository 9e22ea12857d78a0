import { WhenceError } from '../../model/errors.ts';
import { checkLimit } from '../../packs/format/manifest.ts';
import type { PackSource } from '../../packs/format/source.ts';
import type { Files } from '../files/files.ts';

/** The pack whose files are kept under `folder`. */
export function fileSource(files: Files, folder: string): PackSource {
  return {
    name: folder,
    async read(path, limit) {
      const place = `${folder}/${path}`;
      const bytes = await files.read(place);
      if (!bytes) throw new WhenceError('pack_file_missing', place);
      checkLimit(place, bytes.length, limit, 'bytes');
      return bytes;
    },
  };
}
