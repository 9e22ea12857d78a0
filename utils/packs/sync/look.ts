import { WhenceError } from '../../model/errors.ts';
import type { Manifest } from '../../model/pack.ts';
import { parseManifest } from '../format/manifest.ts';
import type { Bytes } from '../format/source.ts';
import { toBase64Url } from '../signature/base64.ts';
import { followKeys } from '../signature/follow-keys.ts';
import { KEYS_FILE, KEYS_LIMIT } from '../signature/key-changes.ts';
import { parsePublicKey } from '../signature/public-key.ts';
import { SIGNATURE_LIMIT, verify } from '../signature/verify.ts';
import type { PackAddress } from './address.ts';
import { SYNC_LIMITS } from './limits.ts';
import { type Answered, request, type Wire } from './request.ts';

/** What a host offers at an address: a manifest whose signature holds under `key`, or an unsigned one. */
export interface Look {
  readonly manifest: Manifest;
  readonly bytes: Bytes;
  /** The signature's file as it came; null where the pack is unsigned. */
  readonly signature: Bytes | null;
  /** Base64url: the address's own, or at a first visit the one the manifest names; null where there is neither key nor signature. */
  readonly key: string | null;
  /** The key that counted before, where the publisher's list of key changes leads from it to `key`. */
  readonly formerKey: string | null;
  /** How many changes led to `key`, as far as known. */
  readonly epoch: number;
  readonly etag: string | null;
}

interface Pinned extends PackAddress {
  /** How many changes led to the key; 0 where that is not known. */
  readonly epoch?: number;
}

/**
 * Fetches the manifest and its signature and verifies its exact bytes before anything in it counts; null where nothing changed since
 * `etag`. Throws what `request` and `verify` throw, and signature_missing, key_missing, pack_manifest.
 */
export async function look(
  wire: Wire,
  { url, key: pinned, epoch = 0 }: Pinned,
  etag: string | null,
  signal: AbortSignal,
): Promise<Look | null> {
  const answered = await manifestAt(wire, url, etag, signal);
  if (answered === null) return null;
  const { bytes, etag: newEtag } = answered;
  const place = new URL(url).host;
  if (isMarkup(bytes)) throw new WhenceError('sync_html', place);
  const signature = await optional(wire, `${url}.sig`, SIGNATURE_LIMIT, signal);
  const offered = { bytes, signature, etag: newEtag };
  try {
    const key = await keyOf(bytes, signature, pinned, place, `${url}.sig`);
    return { ...offered, manifest: parseManifest(bytes, place), key, formerKey: null, epoch };
  } catch (error) {
    if (pinned === null || !(error instanceof WhenceError) || error.code !== 'signature_wrong') throw error;
    const changes = await optional(wire, new URL(KEYS_FILE, url).href, KEYS_LIMIT, signal);
    if (changes === null) throw error;
    const manifest = parseManifest(bytes, place);
    const state = await followKeys(changes, manifest.whence.id, { key: pinned, epoch }, KEYS_FILE);
    await keyOf(bytes, signature, state.key, place, `${url}.sig`);
    return { ...offered, manifest, formerKey: pinned, ...state };
  }
}

/**
 * The key under which these bytes are signed, base64url; null where they are unsigned and neither address nor manifest names a key.
 * Throws signature_missing, key_missing, key_form, key_weak, pack_manifest, and what `verify` throws.
 * @param signature null where there is no such file
 */
export async function keyOf(
  manifest: Bytes,
  signature: Bytes | null,
  pinned: string | null,
  place: string,
  signaturePlace: string,
): Promise<string | null> {
  // At a first visit there is nothing else to ask for the key; the reader compares its words before it is trusted.
  const key = pinned ?? parseManifest(manifest, place).whence.keys?.[0] ?? null;
  if (signature === null) {
    if (key === null) return null;
    throw new WhenceError('signature_missing', signaturePlace);
  }
  if (key === null) throw new WhenceError('key_missing', place);
  const publicKey = parsePublicKey(key, place);
  await verify(manifest, signature, publicKey, place);
  return toBase64Url(publicKey);
}

/** Some hosts send their error pages as if they were the file. */
const isMarkup = (bytes: Bytes): boolean =>
  /^\ufeff?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));

async function manifestAt(
  wire: Wire,
  url: string,
  etag: string | null,
  signal: AbortSignal,
): Promise<Answered | null> {
  const ask = (known: string | null) =>
    request(wire, { url, limit: SYNC_LIMITS.manifestBytes, signal, etag: known });
  try {
    return await ask(etag);
  } catch (error) {
    // A host may show its ETag and still not let others ask by it.
    if (etag !== null && error instanceof WhenceError && error.code === 'sync_unreachable') return ask(null);
    throw error;
  }
}

/** A file that need not be there; null where it is not. */
async function optional(wire: Wire, url: string, limit: number, signal: AbortSignal): Promise<Bytes | null> {
  try {
    return (await request(wire, { url, limit, signal }))?.bytes ?? new Uint8Array(0);
  } catch (error) {
    if (error instanceof WhenceError && error.code === 'sync_http' && error.details[1] === '404') return null;
    throw error;
  }
}
