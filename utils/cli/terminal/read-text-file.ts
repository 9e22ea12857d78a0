import { open } from 'node:fs/promises';
import { WhenceError } from '#utils/model/errors.ts';

/** Files above this are refused: 20 MB. */
const MAX_BYTES = 20_000_000;

/** @throws WhenceError file_missing, file_empty, file_binary, file_too_large */
export async function readTextFile(path: string): Promise<string> {
  const file = await open(path).catch(() => {
    throw new WhenceError('file_missing', path);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new WhenceError('file_missing', path);
    if (stat.size > MAX_BYTES) throw new WhenceError('file_too_large', path, String(MAX_BYTES / 1_000_000));
    const bytes = await file.readFile();
    if (bytes.includes(0)) throw new WhenceError('file_binary', path);
    const text = new TextDecoder().decode(bytes);
    if (text.trim() === '') throw new WhenceError('file_empty', path);
    return text;
  } finally {
    await file.close();
  }
}
