import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { WhenceError } from '../../model/errors.ts';
import { MANIFEST_FILE } from '../format/source.ts';

/**
 * Lets `write` fill a new folder beside `folder` and puts it in that place once it is whole; when `write` fails, `folder` is as it was.
 * Throws output_exists where `folder` holds something that is no pack.
 */
export async function replaceFolder<T>(folder: string, write: (fresh: string) => Promise<T>): Promise<T> {
  const target = resolve(folder);
  const fresh = `${target}.partial`;
  await refuseOtherFiles(folder, target);
  await rm(fresh, { recursive: true, force: true });
  try {
    const written = await write(fresh);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
    return written;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function refuseOtherFiles(folder: string, target: string): Promise<void> {
  if (!existsSync(target)) return;
  const files = await readdir(target).catch(() => {
    throw new WhenceError('output_exists', folder);
  });
  if (files.length > 0 && !files.includes(MANIFEST_FILE)) throw new WhenceError('output_exists', folder);
}
