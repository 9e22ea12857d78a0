import type { Bytes } from '../format/source.ts';
import { WORDS } from './fingerprint-words.ts';

/** Ten words are 80 bits: too many for anybody to make a second key with the same words. */
const COUNT = 10;

/** A key as words that two people can compare: one word for each of the first bytes of its SHA-256. */
export async function fingerprint(key: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', key));
  return Array.from(hash.subarray(0, COUNT), byte => WORDS[byte] ?? '').join(' ');
}
