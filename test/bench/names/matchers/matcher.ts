/** A matcher under test: gets the aliases once, then finds them in texts. */
export interface Matcher {
  readonly name: string;
  /** Beyond this many aliases it was seen to run out of time or memory. */
  readonly most?: number;
  readonly build: (aliases: readonly string[]) => Built;
  /** What a reader of names needs and this does not give: it is shown, and not what Whence is judged by. */
  readonly lacks?: string;
  /** Keeps cases apart by itself; the others get aliases and texts in lower case. */
  readonly folds?: boolean;
}

export interface Built {
  /** Number of matches. */
  readonly find: (text: string) => number;
  /** Bytes of the index, where it is one block. */
  readonly bytes?: number;
  /** Milliseconds from its bytes to usable, where it can be stored. */
  readonly openMs?: number;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const LATIN = Array.from({ length: 256 }, (_, unit) => WORD.test(String.fromCharCode(unit)));

export const isWordAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit < 256 ? LATIN[unit] === true : unit >= 256 && WORD.test(text.charAt(at));
};

/** Offsets where a word begins. */
export const beginsWord = (text: string, at: number): boolean =>
  isWordAt(text, at) && (at === 0 || !isWordAt(text, at - 1));
