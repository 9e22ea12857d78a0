/**
 * Two independent 32-bit hashes: rolled over the folded characters of a token, then over the tokens of a name. The first places a name in the
 * table, the second is its fingerprint.
 */
export const SEED_A = 0x2545f491;
export const SEED_B = 0x1b873593;
export const STEP_A = 0x01000193;
export const STEP_B = 0x2c1b3c6d;
// Their inverses modulo 2^32, to take the last character off again.
const BACK_A = inverse(STEP_A);
const BACK_B = inverse(STEP_B);

export const rollA = (hash: number, value: number): number => (Math.imul(hash, STEP_A) + value) | 0;
export const rollB = (hash: number, value: number): number => (Math.imul(hash, STEP_B) + value) | 0;
export const unrollA = (hash: number, value: number): number => Math.imul(hash - value, BACK_A);
export const unrollB = (hash: number, value: number): number => Math.imul(hash - value, BACK_B);

export const joinA = (hash: number, token: number): number => {
  const mixed = Math.imul(hash ^ token, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
};
export const joinB = (hash: number, token: number): number => {
  const mixed = Math.imul((hash ^ (hash >>> 13)) + token, 0x27d4eb2f);
  return mixed ^ (mixed >>> 16);
};

/** An even spread of a hash over `count` places. */
export const placeOf = (hash: number, count: number): number =>
  ((Math.imul(hash, 0x9e3779b1) >>> 0) * (count / 4294967296)) >>> 0;

/** The same over 2^(32 − shift) places. */
export const bitOf = (hash: number, shift: number): number => Math.imul(hash, 0x9e3779b1) >>> shift;

function inverse(odd: number): number {
  let guess = odd;
  for (let round = 0; round < 5; round++) guess = Math.imul(guess, 2 - Math.imul(odd, guess));
  return guess;
}
