import { placeOf } from '../text/hash.ts';

export const TAKEN = 1;
/** A longer alias goes on from here. */
export const GOES_FURTHER = 2;
/** A single token; of an alias that may begin with a small letter; that is the whole alias; both. */
export const SINGLE = 4;
export const SMALL = 8;
export const WHOLE = 16;
export const WHOLE_SMALL = 32;

/** The table of prefixes while it is built: power of two, grows at half full. `head` leads into the chain of senses, 0 for none. */
export interface PrefixTable {
  count: number;
  hashA: Int32Array;
  hashB: Int32Array;
  head: Uint32Array;
  /** 0 for a free slot, else TAKEN with what else is known of the prefix. */
  state: Uint8Array;
}

export function prefixTable(size = 4096): PrefixTable {
  return {
    count: 0,
    hashA: new Int32Array(size),
    hashB: new Int32Array(size),
    head: new Uint32Array(size),
    state: new Uint8Array(size),
  };
}

/** The slot of a prefix, taken now if it was not there. */
export function slotFor(table: PrefixTable, a: number, b: number): number {
  if (table.count * 2 >= table.state.length) enlarge(table);
  const size = table.state.length;
  let slot = placeOf(a, size);
  while (table.state[slot] !== 0) {
    if (table.hashA[slot] === a && table.hashB[slot] === b) return slot;
    slot = (slot + 1) & (size - 1);
  }
  table.hashA[slot] = a;
  table.hashB[slot] = b;
  table.state[slot] = TAKEN;
  table.count++;
  return slot;
}

function enlarge(table: PrefixTable): void {
  const { hashA, hashB, head, state } = table;
  Object.assign(table, prefixTable(state.length * 2));
  for (let old = 0; old < state.length; old++) {
    if (state[old] === 0) continue;
    const slot = slotFor(table, hashA[old] as number, hashB[old] as number);
    table.head[slot] = head[old] as number;
    table.state[slot] = state[old] as number;
  }
}
