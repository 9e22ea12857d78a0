import { bitOf, placeOf } from '../text/hash.ts';
import { FORMAT, GOES_ON, HEADER_WORDS, LOAD, MAGIC } from './format.ts';
import type { Growing } from './growing.ts';
import { GOES_FURTHER, type PrefixTable, SINGLE, TAKEN } from './prefix-table.ts';
import { LAST, priorByte } from './sense-meta.ts';

/** What the compiler gathers. Senses of one alias are chained by `next`: 1 + the sense, 0 ends. */
export interface BuiltNames {
  readonly table: PrefixTable;
  readonly entity: Growing;
  readonly meta: Growing;
  readonly next: Growing;
  readonly needs: Map<number, readonly string[]>;
  /** Hashes of first tokens, each once; of aliases that may begin with a small letter. */
  readonly firstTokens: Growing;
  readonly smallTokens: Growing;
  /** Hashes of prefixes of two and more tokens, each once. */
  readonly longerPrefixes: Growing;
  longest: number;
  aliases: number;
}

// Fewer bits let more words through to the table, more bits fall out of the processor's cache.
const BITS_PER_FIRST_TOKEN = 12;
const BITS_PER_LONGER_PREFIX = 6;

/** So many slots are written between two rests. */
const SLOTS_AT_ONCE = 32_768;

/** Rests now and then, so that who drives it can let others in between. */
export function* writeIndex(built: BuiltNames): Generator<undefined, ArrayBuffer> {
  const { table, needs: needed, firstTokens, longerPrefixes } = built;
  const slotCount = Math.max(8, Math.ceil(table.count / LOAD));
  const senseCount = built.entity.length;
  const bits = powerOfTwo(firstTokens.length * BITS_PER_FIRST_TOKEN);
  const longerBits = powerOfTwo(longerPrefixes.length * BITS_PER_LONGER_PREFIX);
  const units = [...needed.values()].reduce((sum, words) => sum + words.join('\n').length, 0);

  const lengths = [slotCount * 2, bits / 32, bits / 32, longerBits / 32, senseCount * 2, needed.size * 3];
  const words = lengths.reduce((sum, length) => sum + length, HEADER_WORDS + Math.ceil(units / 2));
  const buffer = new ArrayBuffer(words * 4);
  const all = new Uint32Array(buffer);
  all.set([
    MAGIC,
    FORMAT,
    built.aliases,
    slotCount,
    senseCount,
    bits,
    longerBits,
    built.longest,
    needed.size,
    units,
  ]);

  let offset = HEADER_WORDS;
  const section = (length: number): Uint32Array => {
    offset += length;
    return all.subarray(offset - length, offset);
  };
  const slots = section(slotCount * 2);
  yield;
  setBits(section(bits / 32), firstTokens);
  setBits(section(bits / 32), built.smallTokens);
  setBits(section(longerBits / 32), longerPrefixes);
  yield;
  const senses = section(senseCount * 2);
  const needs = section(needed.size * 3);

  const places = yield* writeSlots(built, slots, senses);
  writeNeeds(built, places, needs, new Uint16Array(buffer, offset * 4, units));
  return buffer;
}

/** A number of bits that fills whole words and of which a shift takes the top. */
const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(64 + least));

function setBits(bits: Uint32Array, { values, length }: Growing): void {
  const shift = 32 - Math.log2(bits.length * 32);
  for (let at = 0; at < length; at++) {
    const bit = bitOf(values[at] as number, shift);
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
}

/** Fills the slots and lays the senses of each alias together, best prior first. Gives each sense's new place. */
function* writeSlots(
  built: BuiltNames,
  slots: Uint32Array,
  senses: Uint32Array,
): Generator<undefined, Uint32Array> {
  const { table } = built;
  const slotCount = slots.length / 2;
  const places = new Uint32Array(built.entity.length);
  let sense = 0;
  const write = (from: number): void => {
    let value = ((table.state[from] as number) & GOES_FURTHER) === 0 ? 0 : GOES_ON;
    const head = table.head[from] as number;
    if (head > 0) {
      value = (value | (sense + 1)) >>> 0;
      for (const old of chain(built, head)) {
        senses[sense * 2] = built.entity.values[old] as number;
        senses[sense * 2 + 1] = built.meta.values[old] as number;
        places[old] = sense++;
      }
      senses[sense * 2 - 1] = ((senses[sense * 2 - 1] as number) | LAST) >>> 0;
    }
    let slot = placeOf(table.hashA[from] as number, slotCount);
    while (slots[slot * 2 + 1] !== 0) slot = slot + 1 === slotCount ? 0 : slot + 1;
    slots[slot * 2] = table.hashB[from] as number;
    slots[slot * 2 + 1] = value;
  };
  // Single tokens are looked up most: put in first, they lie where their hash says, and their senses close together.
  const writeSome = (wanted: number, first: number): void => {
    const end = Math.min(first + SLOTS_AT_ONCE, table.state.length);
    for (let from = first; from < end; from++) {
      if (((table.state[from] as number) & (TAKEN | SINGLE)) === wanted) write(from);
    }
  };
  for (const wanted of [TAKEN | SINGLE, TAKEN]) {
    for (let first = 0; first < table.state.length; first += SLOTS_AT_ONCE) {
      writeSome(wanted, first);
      yield;
    }
  }
  return places;
}

function chain(built: BuiltNames, head: number): number[] {
  const senses: number[] = [];
  for (let sense = head; sense > 0; sense = built.next.values[sense - 1] as number) senses.push(sense - 1);
  if (senses.length === 1) return senses;
  const prior = (sense: number): number => priorByte(built.meta.values[sense] as number);
  return senses.sort((x, y) => prior(y) - prior(x) || x - y);
}

function writeNeeds(built: BuiltNames, places: Uint32Array, needs: Uint32Array, words: Uint16Array): void {
  let row = 0;
  let at = 0;
  const sorted = [...built.needs].map(([old, list]) => [places[old] as number, list.join('\n')] as const);
  sorted.sort((x, y) => x[0] - y[0]);
  for (const [sense, text] of sorted) {
    needs.set([sense, at, at + text.length], row * 3);
    for (let k = 0; k < text.length; k++) words[at++] = text.charCodeAt(k);
    row++;
  }
}
