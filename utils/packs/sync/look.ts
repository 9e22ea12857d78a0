import { WhenceError } from '../../model/errors.ts';
import type { Manifest } from '../../model/pack.ts';
import { parseManifest } from '../format/manifest.ts';
import type { Bytes } from '../format/source.ts';
import { toBase64Url } from '../signature/base64.ts';
import { parsePublicKey } from '../signature/public-key.ts';
import { SIGNATURE_LIMIT, verify } from '../signature/verify.ts';
import type { PackAddress } from './address.ts';
import { SYNC_LIMITS } from './limits.ts';
import { type Answered, request, type Wire } from './request.ts';

/** What a host offers at an address: a manifest whose signature holds under `key`. */
export interface Look {
  readonly manifest: Manifest;
  readonly bytes: Bytes;
  /** Base64url: the address's own, or at a first visit the one the manifest names. */
  readonly key: string;
  readonly etag: string | null;
}

/**
 * Fetches the manifest and its signature and verifies its exact bytes before anything in it counts; null where nothing changed since
 * `etag`. Throws what `request` and `verify` throw, and signature_missing, key_missing, pack_manifest.
 */
export async function look(
  wire: Wire,
  { url, key: pinned }: PackAddress,
  etag: string | null,
  signal: AbortSignal,
): Promise<Look | null> {
  const answered = await manifestAt(wire, url, etag, signal);
  if (answered === null) return null;
  const { bytes } = answered;
  const place = new URL(url).host;
  const signature = await signatureAt(wire, url, signal);
  // At a first visit there is nothing else to ask for the key; the reader compares its words before it is trusted.
  const key = pinned ?? parseManifest(bytes, place).whence.keys?.[0];
  if (key === undefined) throw new WhenceError('key_missing', place);
  const publicKey = parsePublicKey(key, place);
  await verify(bytes, signature, publicKey, place);
  return { manifest: parseManifest(bytes, place), bytes, key: toBase64Url(publicKey), etag: answered.etag };
}

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

async function signatureAt(wire: Wire, url: string, signal: AbortSignal): Promise<Bytes> {
  try {
    const answered = await request(wire, { url: `${url}.sig`, limit: SIGNATURE_LIMIT, signal });
    return answered?.bytes ?? new Uint8Array(0);
  } catch (error) {
    if (error instanceof WhenceError && error.code === 'sync_http' && error.details[1] === '404')
      throw new WhenceError('signature_missing', `${url}.sig`);
    throw error;
  }
}
