/** A word as written, kept once: texts repeat their words, and whoever asks about a word need ask but once. */
export interface Word {
  /** What tables of words are asked with (`lexicon/by-word.ts`), or 0 for a word that is not kept. */
  readonly id: number;
  readonly text: string;
  /** See `Token.lower`. */
  readonly lower: string;
}

/** Words kept at most, so that endless new ones do not grow the table; half its slots, so that search stays short. */
export const MOST_WORDS = 32_768;
const MASK = 2 * MOST_WORDS - 1;
/** Of 32 bits so many are too many for the slots. */
const HASH_SHIFT = 16;
/** Slots looked at for a word: where others crowd it out, by chance or on purpose, it is not kept. */
const LONGEST_SEARCH = 16;
/** Longer words hardly ever come again. */
const LONGEST_KEPT = 20;

/** By id. */
const words: (Word | undefined)[] = [undefined];
/** Ids; 0 is free. */
const slots = new Uint16Array(MASK + 1);

/** The next state of a hash over UTF-16 code units; begins with 0. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i));
  return hash;
};

/** The word that stands at `start`..`end` of a text. `hash`: of its code units, where the caller has it. */
export function wordAt(text: string, start: number, end: number, hash = hashOf(text, start, end)): Word {
  const mixed = Math.imul(hash, 0x9e37_79b1) >>> HASH_SHIFT;
  for (let i = 0; i < LONGEST_SEARCH; i++) {
    const slot = (mixed + i) & MASK;
    const word = words[slots[slot] ?? 0];
    if (word === undefined) {
      if (end - start > LONGEST_KEPT || words.length > MOST_WORDS) break;
      const kept = made(words.length, copyOf(text, start, end));
      slots[slot] = kept.id;
      words.push(kept);
      return kept;
    }
    if (isSame(word.text, text, start, end)) return word;
  }
  return made(0, text.slice(start, end));
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A slice of a text would keep the whole of it in memory. */
const copyOf = (text: string, start: number, end: number): string => ` ${text.slice(start, end)}`.slice(1);

const made = (id: number, text: string): Word => ({ id, text, lower: lowerOf(text) });

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
]);
const TYPOGRAPHIC = /[’‘ʼ‐‑\u00ad]/g;

/** Names that would be pronouns in small letters. */
const CAPITAL_NAMES: ReadonlySet<string> = new Set(['WHO', 'IT']);

const lowerOf = (text: string): string =>
  CAPITAL_NAMES.has(text) ? text : text.toLowerCase().replace(TYPOGRAPHIC, char => PLAIN.get(char) ?? '');
