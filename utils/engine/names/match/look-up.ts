import type { NameIndex } from '../index/format.ts';
import { placeOf } from '../text/hash.ts';

/** The value of a prefix, 0 where no alias begins so. */
export function lookUp(index: NameIndex, a: number, b: number): number {
  const { slots, slotCount } = index;
  const fingerprint = b >>> 0;
  let slot = placeOf(a, slotCount);
  for (;;) {
    const value = slots[slot * 2 + 1] as number;
    if (value === 0 || slots[slot * 2] === fingerprint) return value;
    slot = slot + 1 === slotCount ? 0 : slot + 1;
  }
}
