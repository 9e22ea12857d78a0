import { WhenceError } from '../../model/errors.ts';
import type { Bytes } from '../format/source.ts';
import { fromBase64 } from './base64.ts';
import { isWeakKey } from './weak-keys.ts';

export const KEY_BYTES = 32;
/** Two letters for the algorithm and eight bytes that name the key, before key or signature (signify, minisign). */
export const PREFIX_BYTES = 10;

/**
 * The 32 bytes of an Ed25519 public key: the content of a signify or minisign `.pub` file, its base64 line alone, or the bare key
 * in base64url as an address carries it. `place` is how errors name it. Throws key_form, key_weak.
 */
export function parsePublicKey(text: string, place: string): Bytes {
  const lines = text
    .trim()
    .split(/\r?\n/)
    .filter(line => !line.startsWith('untrusted comment:'));
  const bytes = lines.length === 1 ? fromBase64(lines[0]?.trim() ?? '') : null;
  const key = bytes && bareKey(bytes);
  if (!key) throw new WhenceError('key_form', place);
  if (isWeakKey(key)) throw new WhenceError('key_weak', place);
  return key;
}

function bareKey(bytes: Bytes): Bytes | null {
  if (bytes.length === KEY_BYTES) return bytes;
  const isPrefixed =
    bytes.length === PREFIX_BYTES + KEY_BYTES && String.fromCharCode(...bytes.subarray(0, 2)) === 'Ed';
  return isPrefixed ? bytes.slice(PREFIX_BYTES) : null;
}
