import { NAME_TYPES, type NameEntry, type NameType } from '../types.ts';

/**
 * What the index keeps of a sense beside its entity, in 32 bits:
 * type 3 · exact 1 · ambiguous 1 · needs 1 · last of its alias 1 · ends in a dot 1 · prior 8 · shape of capitals 16.
 */
export const EXACT = 1 << 3;
export const AMBIGUOUS = 1 << 4;
export const NEEDS = 1 << 5;
export const LAST = 1 << 6;
export const DOTTED = 1 << 7;

const PRIOR_STEPS = 8;

export function packMeta(entry: NameEntry, shape: number): number {
  return (
    (NAME_TYPES.indexOf(entry.type) |
      (entry.case === 'exact' ? EXACT : 0) |
      (entry.ambiguous ? AMBIGUOUS : 0) |
      (entry.needs && entry.needs.length > 0 ? NEEDS : 0) |
      (entry.text.endsWith('.') ? DOTTED : 0) |
      (packPrior(entry.prior ?? 0) << 8) |
      (shape << 16)) >>>
    0
  );
}

export const typeOf = (meta: number): NameType => NAME_TYPES[meta & 7] ?? 'other';
export const shapeOfMeta = (meta: number): number => meta >>> 16;
export const priorByte = (meta: number): number => (meta >>> 8) & 0xff;
const PRIORS = Float64Array.from({ length: 256 }, (_, byte) => 2 ** (byte / PRIOR_STEPS) - 1);
export const priorOf = (meta: number): number => PRIORS[priorByte(meta)] as number;

/** The same capitals under the same rule of case. */
export const isSameSpelling = (one: number, other: number): boolean =>
  shapeOfMeta(one) === shapeOfMeta(other) && (one & EXACT) === (other & EXACT);

function packPrior(prior: number): number {
  return Math.min(255, Math.round(Math.log2(1 + Math.max(0, prior)) * PRIOR_STEPS));
}
