import { WhenceError } from '../../model/errors.ts';
import type { Bytes } from '../format/source.ts';
import { fromBase64, toBase64, toBase64Url } from './base64.ts';
import { KEY_BYTES } from './public-key.ts';

/** A signing key with the eight bytes that signify and minisign name it by. */
export interface KeyPair {
  readonly number: Bytes;
  readonly seed: Bytes;
  readonly publicKey: Bytes;
}

const DIGEST_BYTES = 8;
/** Algorithm, "BK", rounds, salt, digest, key number, then seed and public key: signify's secret key, not encrypted (rounds 0). */
const LAYOUT = { rounds: 4, digest: 24, number: 32, seed: 40, publicKey: 72, end: 104 };

export async function generateKeyPair(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { d = '', x = '' } = await crypto.subtle.exportKey('jwk', (pair as CryptoKeyPair).privateKey);
  const [seed, publicKey] = [fromBase64(d), fromBase64(x)];
  if (seed?.length !== KEY_BYTES || publicKey?.length !== KEY_BYTES) throw new Error('not an Ed25519 key');
  return { number: crypto.getRandomValues(new Uint8Array(8)), seed, publicKey };
}

/** As `signify -G -n` writes it. */
export async function secretKeyFile({ number, seed, publicKey }: KeyPair): Promise<string> {
  const secret = concat(seed, publicKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const head = concat(ascii('EdBK'), new Uint8Array(4), salt, await checksum(secret));
  return commented('whence secret key', concat(head, number, secret));
}

/** As signify and minisign read it. */
export const publicKeyFile = ({ number, publicKey }: KeyPair): string =>
  commented('whence public key', concat(ascii('Ed'), number, publicKey));

/** Throws key_encrypted for a key under a passphrase, key_secret for what is no signify secret key. */
export async function parseSecretKey(text: string, place: string): Promise<KeyPair> {
  const bytes = fromBase64(text.trim().split(/\r?\n/)[1]?.trim() ?? '');
  if (bytes?.length !== LAYOUT.end || ascii4(bytes) !== 'EdBK') throw new WhenceError('key_secret', place);
  if (bytes.subarray(LAYOUT.rounds, LAYOUT.rounds + 4).some(byte => byte !== 0))
    throw new WhenceError('key_encrypted', place);
  const expected = bytes.subarray(LAYOUT.digest, LAYOUT.number);
  const actual = await checksum(bytes.slice(LAYOUT.seed));
  if (actual.some((byte, at) => byte !== expected[at])) throw new WhenceError('key_secret', place);
  return {
    number: bytes.slice(LAYOUT.number, LAYOUT.seed),
    seed: bytes.slice(LAYOUT.seed, LAYOUT.publicKey),
    publicKey: bytes.slice(LAYOUT.publicKey),
  };
}

/** The signature file of these bytes, as signify writes it. */
export async function signatureFile(signed: Bytes, { number, seed, publicKey }: KeyPair): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', d: toBase64Url(seed), x: toBase64Url(publicKey) };
  const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key, signed));
  return commented('signature from whence secret key', concat(ascii('Ed'), number, signature));
}

async function checksum(secret: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-512', secret)).slice(0, DIGEST_BYTES);
}

const commented = (comment: string, bytes: Bytes) => `untrusted comment: ${comment}\n${toBase64(bytes)}\n`;
const ascii = (text: string): Bytes => Uint8Array.from(text, character => character.charCodeAt(0));
const ascii4 = (bytes: Bytes) => String.fromCharCode(...bytes.subarray(0, 4));

function concat(...parts: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
