/** Names that never lead to a public host: special-use domains (RFC 6761, 6762, 8375) and what routers and offices use. */
const PRIVATE_SUFFIXES = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'arpa',
  'invalid',
  'onion',
];

/**
 * Whether a host, as `URL.hostname` spells it, is an address literal, a bare name or a name of a private network. Addresses in other
 * spellings (decimal, octal, hexadecimal, short, full-width) are IPv4 by then.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host)) return true;
  const labels = host.split('.');
  return labels.length < 2 || PRIVATE_SUFFIXES.includes(labels.at(-1) ?? '');
}
