/**
 * The y coordinates of Ed25519 points of small order, little-endian, with their other spellings above the prime
 * (https://eprint.iacr.org/2020/1244, table 1). Browsers import them as keys, and a signature under one says nothing of who made it.
 */
const SMALL_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** Whether a 32-byte key has small order, whatever its sign bit. */
export function isWeakKey(key: Uint8Array): boolean {
  const y = Array.from(key, (byte, at) => (at === 31 ? byte & 0x7f : byte));
  return SMALL_ORDER.has(y.map(byte => byte.toString(16).padStart(2, '0')).join(''));
}
