import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WhenceError } from '#utils/model/errors.ts';
import { checkBytes } from '#utils/packs/format/check-file.ts';
import { LIMITS } from '#utils/packs/format/limits.ts';
import { readPack } from '#utils/packs/format/read.ts';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { folderSource } from '#utils/packs/node/folder.ts';
import { parsePublicKey } from '#utils/packs/signature/public-key.ts';
import { SIGNATURE_FILE, SIGNATURE_LIMIT, verify } from '#utils/packs/signature/verify.ts';
import { checkHost } from './check-host.ts';
import { parsePackOptions } from './options.ts';
import { printKey } from './print-key.ts';
import { printPack } from './print-pack.ts';

/** `pack check DIR [--key FILE|KEY]`: every byte and every row of a built pack, and who signed it; `pack check ADDRESS` the same of a host. */
export async function check(args: readonly string[]): Promise<void> {
  const { subject, values } = parsePackOptions(args, 'DIR', ['key']);
  if (/^https?:/.test(subject)) return printPack(subject, await checkHost(subject, fetch));
  const key = values.key === undefined ? null : await readKey(values.key);
  const source = folderSource(subject);
  const manifest = await readPack(source, () => undefined);
  for (const delta of manifest.whence.deltas ?? [])
    await checkBytes(await source.read(delta.path, LIMITS.compressedBytes), delta, join(subject, delta.path));
  if (key) {
    const file = join(subject, SIGNATURE_FILE);
    const signature = await source.read(SIGNATURE_FILE, SIGNATURE_LIMIT).catch(() => {
      throw new WhenceError('signature_missing', file);
    });
    await verify(await source.read(MANIFEST_FILE, LIMITS.manifestBytes), signature, key, file);
  }
  printPack(subject, manifest);
  if (key) await printKey(key);
}

/** A `.pub` file, or the key itself as an address carries it. */
async function readKey(value: string) {
  const text = await readFile(value, 'utf8').catch(() => value.replace(/^#?ed25519=/, ''));
  return parsePublicKey(text, value);
}
