import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import type { Manifest } from '#utils/model/pack.ts';
import { LIMITS } from '#utils/packs/format/limits.ts';
import { parseManifest } from '#utils/packs/format/manifest.ts';
import { type Bytes, MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { folderSource } from '#utils/packs/node/folder.ts';
import { toBase64Url } from '#utils/packs/signature/base64.ts';
import { parseSecretKey, signatureFile } from '#utils/packs/signature/key-pair.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';
import { needed, parsePackOptions } from './options.ts';
import { printKey } from './print-key.ts';

/** `pack sign DIR --key FILE`: names the key in the manifest, where it is not yet named, and signs the manifest's bytes. */
export async function sign(args: readonly string[]): Promise<void> {
  const { subject: folder, values } = parsePackOptions(args, 'DIR', ['key']);
  const keyFile = needed(values.key, '--key FILE');
  const text = await readFile(keyFile, 'utf8').catch(() => {
    throw new WhenceError('file_missing', keyFile);
  });
  const pair = await parseSecretKey(text, keyFile);
  const path = join(folder, MANIFEST_FILE);
  const bytes = await folderSource(folder).read(MANIFEST_FILE, LIMITS.manifestBytes);
  const signed = naming(toBase64Url(pair.publicKey), parseManifest(bytes, path), bytes, path);
  await writeFile(path, signed);
  await writeFile(join(folder, SIGNATURE_FILE), await signatureFile(signed, pair));
  console.log(t('cli_pack_signed', path));
  await printKey(pair.publicKey);
}

/** The manifest's bytes with the key named in them: a reader who has no key yet finds it there. Throws key_other. */
function naming(key: string, manifest: Manifest, bytes: Bytes, path: string): Bytes {
  const { keys } = manifest.whence;
  if (keys?.[0] === key) return bytes;
  if (keys) throw new WhenceError('key_other', path, keys[0] ?? '', key);
  const named = { ...manifest, whence: { ...manifest.whence, keys: [key] } };
  return new TextEncoder().encode(`${JSON.stringify(named, null, 2)}\n`);
}
