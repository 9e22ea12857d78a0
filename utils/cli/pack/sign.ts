import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import type { Manifest } from '#utils/model/pack.ts';
import { LIMITS } from '#utils/packs/format/limits.ts';
import { parseManifest } from '#utils/packs/format/manifest.ts';
import { type Bytes, MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { folderSource } from '#utils/packs/node/folder.ts';
import { addKeyChange } from '#utils/packs/signature/add-key-change.ts';
import { toBase64Url } from '#utils/packs/signature/base64.ts';
import { KEYS_FILE, KEYS_LIMIT } from '#utils/packs/signature/key-changes.ts';
import { type KeyPair, parseSecretKey, signatureFile } from '#utils/packs/signature/key-pair.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';
import { needed, parsePackOptions } from './options.ts';
import { printKey } from './print-key.ts';

/**
 * `pack sign DIR --key FILE [--after FILE]`: names the key in the manifest, where it is not yet named, and signs the manifest's bytes.
 * `--after`: the key takes the place of that one, and both sign so in keys.json.
 */
export async function sign(args: readonly string[]): Promise<void> {
  const { subject: folder, values } = parsePackOptions(args, 'DIR', ['key', 'after']);
  const pair = await readSecretKey(needed(values.key, '--key FILE'));
  const before = values.after === undefined ? null : await readSecretKey(values.after);
  const path = join(folder, MANIFEST_FILE);
  const bytes = await folderSource(folder).read(MANIFEST_FILE, LIMITS.manifestBytes);
  const manifest = parseManifest(bytes, path);
  const former = before && toBase64Url(before.publicKey);
  const signed = naming(toBase64Url(pair.publicKey), { manifest, bytes, former }, path);
  if (before) await changeKey(folder, manifest.whence.id, before, pair);
  await writeFile(path, signed);
  await writeFile(join(folder, SIGNATURE_FILE), await signatureFile(signed, pair));
  console.log(t('cli_pack_signed', path));
  await printKey(pair.publicKey);
}

async function readSecretKey(file: string): Promise<KeyPair> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WhenceError('file_missing', file);
  });
  return parseSecretKey(text, file);
}

async function changeKey(folder: string, id: string, from: KeyPair, to: KeyPair): Promise<void> {
  const path = join(folder, KEYS_FILE);
  const list = await folderSource(folder)
    .read(KEYS_FILE, KEYS_LIMIT)
    .catch(() => null);
  const created = new Date().toISOString();
  await writeFile(path, await addKeyChange(list, { id, from, to, created }, path));
  console.log(t('cli_pack_key_changed', path));
}

interface Named {
  readonly manifest: Manifest;
  readonly bytes: Bytes;
  /** The key that is replaced. */
  readonly former: string | null;
}

/** The manifest's bytes with the key named in them: a reader who has no key yet finds it there. Throws key_other. */
function naming(key: string, { manifest, bytes, former }: Named, path: string): Bytes {
  const { keys } = manifest.whence;
  if (keys?.[0] === key) return bytes;
  if (keys && keys[0] !== former) throw new WhenceError('key_other', path, keys[0] ?? '', key);
  const named = { ...manifest, whence: { ...manifest.whence, keys: [key] } };
  return new TextEncoder().encode(`${JSON.stringify(named, null, 2)}\n`);
}
