import { WhenceError } from '../../model/errors.ts';
import type { Bytes } from '../format/source.ts';
import { fromBase64 } from './base64.ts';
import { PREFIX_BYTES } from './public-key.ts';

/** What stands beside the manifest. */
export const SIGNATURE_FILE = 'datapackage.json.sig';

/** A signature file is a few hundred bytes; a comment may be long. */
export const SIGNATURE_LIMIT = 4096;

const SIGNATURE_BYTES = 64;

/**
 * Throws unless `file` is a signature of exactly these bytes under this key: signature_form, signature_prehashed, signature_wrong.
 * Formats: signify, and minisign with `-l`, whose second comment and its signature are of no use here and are not read.
 */
export async function verify(signed: Bytes, file: Bytes, key: Bytes, place: string): Promise<void> {
  const signature = signatureOf(file, place);
  const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']).catch(() => {
    throw new WhenceError('key_form', place);
  });
  if (!(await crypto.subtle.verify('Ed25519', imported, signature, signed)))
    throw new WhenceError('signature_wrong', place);
}

function signatureOf(file: Bytes, place: string): Bytes {
  const [comment, line] = new TextDecoder().decode(file).split(/\r?\n/);
  const bytes = comment?.startsWith('untrusted comment:') ? fromBase64(line ?? '') : null;
  if (bytes?.length !== PREFIX_BYTES + SIGNATURE_BYTES) throw new WhenceError('signature_form', place);
  const algorithm = String.fromCharCode(...bytes.subarray(0, 2));
  if (algorithm === 'ED') throw new WhenceError('signature_prehashed', place);
  if (algorithm !== 'Ed') throw new WhenceError('signature_form', place);
  return bytes.slice(PREFIX_BYTES);
}
