import { WhenceError } from '#utils/model/errors.ts';
import { PACK_FILE_BYTES } from '#utils/packs/file/pack-file.ts';
import { uploads } from '#utils/store/packs/sync/pack-files.ts';

/** Lays a file the reader chose where the background finds it; resolves to its name there. Throws pack_limit. */
export async function upload(file: File): Promise<string> {
  if (file.size > PACK_FILE_BYTES)
    throw new WhenceError('pack_limit', file.name, String(PACK_FILE_BYTES), 'bytes');
  await forgetUploads();
  await uploads().write(file.name, new Uint8Array(await file.arrayBuffer()));
  return file.name;
}

/** What the reader did not agree to is not kept. */
export async function forgetUploads(): Promise<void> {
  const files = uploads();
  for (const name of await files.names()) await files.remove(name);
}
