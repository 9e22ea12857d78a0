/**
 * How many records a store holds and a digest over them that does not depend on their order, so that it can be kept up to date
 * while records come and go. It finds lost and damaged rows, not attackers.
 */
export interface Tally {
  readonly count: number;
  /** Two sums of 32 bits, 16 hexadecimal digits. */
  readonly digest: string;
}

export const EMPTY: Tally = { count: 0, digest: '0'.repeat(16) };

export const sameTally = (a: Tally, b: Tally): boolean => a.count === b.count && a.digest === b.digest;

export const tallyOf = (lines: Iterable<string>): Tally => change(EMPTY, lines, 1);
export const plus = (tally: Tally, lines: Iterable<string>): Tally => change(tally, lines, 1);
export const minus = (tally: Tally, lines: Iterable<string>): Tally => change(tally, lines, -1);

export function sum(a: Tally, b: Tally): Tally {
  const [[a1, a2], [b1, b2]] = [lanes(a), lanes(b)];
  return { count: a.count + b.count, digest: hex(a1 + b1) + hex(a2 + b2) };
}

function change(tally: Tally, lines: Iterable<string>, sign: 1 | -1): Tally {
  let [one, two] = lanes(tally);
  let count = tally.count;
  for (const line of lines) {
    one += sign * hash(line, 0x811c9dc5);
    two += sign * hash(line, 0x9e3779b9);
    count += sign;
  }
  return { count, digest: hex(one) + hex(two) };
}

const lanes = ({ digest }: Tally): [number, number] => [
  Number.parseInt(digest.slice(0, 8), 16),
  Number.parseInt(digest.slice(8), 16),
];

/** Sums stay exact far below 2^53: they are brought back to 32 bits after every call. */
const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');

/** FNV-1a over UTF-16 units from a seed, mixed at the end as MurmurHash3 does. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
