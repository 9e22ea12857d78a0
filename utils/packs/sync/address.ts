import { WhenceError } from '../../model/errors.ts';
import { MANIFEST_FILE } from '../format/source.ts';
import { toBase64Url } from '../signature/base64.ts';
import { parsePublicKey } from '../signature/public-key.ts';
import { SYNC_LIMITS } from './limits.ts';
import { isPrivateHost } from './private-host.ts';

/** Where a pack is published, and under which key where the address says so. */
export interface PackAddress {
  /** Of the manifest; without fragment. */
  readonly url: string;
  /** Base64url, 43 characters. */
  readonly key: string | null;
}

/**
 * The address a reader gives: `https://host/folder/` or `https://host/folder/datapackage.json`, with `#ed25519=KEY` where the
 * publisher gave it so. Throws address_form, address_https, address_login, address_port, address_private, address_query,
 * address_file, key_form, key_weak.
 */
export function parseAddress(text: string): PackAddress {
  const given = text.trim();
  const url = URL.canParse(given) ? new URL(given) : null;
  const shown = given.slice(0, 200);
  if (!url || given.length > SYNC_LIMITS.addressCharacters || url.hostname === '')
    throw new WhenceError('address_form', shown);
  if (url.protocol !== 'https:') throw new WhenceError('address_https', shown);
  if (url.username !== '' || url.password !== '') throw new WhenceError('address_login', url.hostname);
  if (url.port !== '') throw new WhenceError('address_port', url.host);
  if (isPrivateHost(url.hostname)) throw new WhenceError('address_private', url.hostname);
  // A query could carry a name for each reader.
  if (url.search !== '') throw new WhenceError('address_query', shown);
  const key = keyIn(url.hash);
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += MANIFEST_FILE;
  if (!url.pathname.endsWith(`/${MANIFEST_FILE}`)) throw new WhenceError('address_file', shown);
  return { url: url.href, key };
}

/** The same, where what is no address of a pack is no fault: null. */
export function addressIn(text: string): PackAddress | null {
  try {
    return parseAddress(text);
  } catch {
    return null;
  }
}

/** The address that gives a key with it: `parseAddress` the other way round. */
export const withKey = ({ url, key }: PackAddress): string => (key === null ? url : `${url}${KEY}${key}`);

const KEY = '#ed25519=';

function keyIn(hash: string): string | null {
  if (hash === '') return null;
  if (!hash.startsWith(KEY)) throw new WhenceError('key_form', hash);
  return toBase64Url(parsePublicKey(hash.slice(KEY.length), hash));
}
