/** Two independent 32-bit hashes, rolled over folded characters and then over tokens: the first places, the second is the fingerprint. */
export const SEED_A = 0x2545f491;
export const SEED_B = 0x1b873593;

export const rollA = (hash: number, value: number): number => Math.imul(hash ^ value, 0x9e3779b1);
export const rollB = (hash: number, value: number): number => {
  const mixed = Math.imul(hash + value, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

export const joinA = (hash: number, token: number): number => {
  const mixed = Math.imul((hash << 7) ^ (hash >>> 25) ^ token, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};
export const joinB = (hash: number, token: number): number => {
  const mixed = Math.imul(((hash << 11) | (hash >>> 21)) + token, 0x27d4eb2f);
  return mixed ^ (mixed >>> 15);
};

/** An even spread of a hash over `count` places. */
export const placeOf = (hash: number, count: number): number =>
  Math.floor((Math.imul(hash, 0x9e3779b1) >>> 0) * (count / 4294967296));
