import { LETTER_S } from '../text/fold.ts';
import { joinA, joinB, rollA, SEED_A, SEED_B } from '../text/hash.ts';
import { shapeOf } from '../text/shape.ts';
import { tokenise } from '../text/tokenise.ts';
import { CAPITAL, HASH_A, HASH_B, KIND, MARK, STRIDE } from '../text/tokens.ts';
import type { NameEntry } from '../types.ts';
import { variantsOf } from '../variants/variants.ts';
import { growing, push } from './growing.ts';
import { GOES_FURTHER, prefixTable, SINGLE, SMALL, slotFor, WHOLE, WHOLE_SMALL } from './prefix-table.ts';
import { isSameSpelling, packMeta, priorByte } from './sense-meta.ts';
import { type BuiltNames, writeIndex } from './write.ts';

/** No name is longer; a hostile one would make every text it begins in slow. */
const MOST_TOKENS = 64;

/** Takes entries one by one, so that a pack can stream through; `finish` gives the index and ends the compiler's use: it rests after every few milliseconds' work. */
export interface NameCompiler {
  /** Names of one entity follow each other. False where nothing could ever match: the text holds no letter or digit, or more than `MOST_TOKENS` words. */
  add(entry: NameEntry): boolean;
  finish(): Generator<undefined, ArrayBuffer>;
}

/** Compiles the aliases of one pack. Entries that could never match are left out (see `add`). */
export function compileNames(source: Iterable<NameEntry>): ArrayBuffer {
  const compiler = createNameCompiler();
  for (const entry of source) compiler.add(entry);
  const work = compiler.finish();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export function createNameCompiler(): NameCompiler {
  const table = prefixTable();
  const scratch = new Int32Array(STRIDE * 256);
  const built: BuiltNames = {
    table,
    entity: growing(),
    meta: growing(),
    next: growing(),
    needs: new Map(),
    firstTokens: growing(),
    smallTokens: growing(),
    longerPrefixes: growing(),
    longest: 0,
    aliases: 0,
  };

  /** Whether this was not known of the prefix before. */
  const learn = (slot: number, bit: number): boolean => {
    const state = table.state[slot] as number;
    table.state[slot] = state | bit;
    return (state & bit) === 0;
  };
  /** A plural of a whole alias begins with another token than the alias. */
  const addFirst = (slot: number, hash: number, small: boolean, whole: boolean): void => {
    if (learn(slot, SINGLE)) push(built.firstTokens, hash);
    if (small && learn(slot, SMALL)) push(built.smallTokens, hash);
    if (whole && learn(slot, WHOLE)) push(built.firstTokens, rollA(hash, LETTER_S));
    if (whole && small && learn(slot, WHOLE_SMALL)) push(built.smallTokens, rollA(hash, LETTER_S));
  };
  const addSense = (slot: number, entry: NameEntry, shape: number): void => {
    const meta = packMeta(entry, shape);
    for (let sense = table.head[slot] as number; sense > 0; sense = built.next.values[sense - 1] as number) {
      const known = built.meta.values[sense - 1] as number;
      // Names come entity by entity: behind another's sense none of this one's lies, and a name shared by all costs no more.
      if (built.entity.values[sense - 1] !== entry.entity) break;
      if (!isSameSpelling(known, meta)) continue;
      if (priorByte(meta) > priorByte(known)) built.meta.values[sense - 1] = meta;
      return;
    }
    push(built.entity, entry.entity);
    push(built.meta, meta);
    push(built.next, table.head[slot] as number);
    table.head[slot] = built.entity.length;
    built.aliases++;
    if (entry.needs && entry.needs.length > 0) built.needs.set(built.entity.length - 1, entry.needs);
  };

  const addText = (entry: NameEntry): boolean => {
    const { count, cells } = tokenise(entry.text, scratch);
    let from = 0;
    let to = count;
    while (from < to && cells[from * STRIDE + KIND] === MARK) from++;
    while (to > from && cells[(to - 1) * STRIDE + KIND] === MARK) to--;
    if (from === to || to - from > MOST_TOKENS) return false;

    const small = entry.case === 'any' || ((cells[from * STRIDE + KIND] as number) & CAPITAL) === 0;
    let a = SEED_A;
    let b = SEED_B;
    let slot = 0;
    for (let token = from; token < to; token++) {
      a = joinA(a, cells[token * STRIDE + HASH_A] as number);
      b = joinB(b, cells[token * STRIDE + HASH_B] as number);
      if (token > from) learn(slot, GOES_FURTHER);
      const known = table.count;
      slot = slotFor(table, a, b);
      if (token === from) addFirst(slot, cells[token * STRIDE + HASH_A] as number, small, to - from === 1);
      if (token > from && table.count > known) push(built.longerPrefixes, a);
    }
    built.longest = Math.max(built.longest, to - from);
    addSense(slot, entry, shapeOf(entry.text, 0, entry.text.length));
    return true;
  };

  return {
    add(entry) {
      if (!addText(entry)) return false;
      for (const text of variantsOf(entry)) addText({ ...entry, text, prior: (entry.prior ?? 0) / 2 });
      return true;
    },
    finish: () => writeIndex(built),
  };
}
