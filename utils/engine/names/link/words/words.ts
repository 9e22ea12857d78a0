import { sharedTokens } from '../../text/shared-tokens.ts';
import { CAPITAL, END, KIND, MARK, START, STRIDE } from '../../text/tokens.ts';

/** One word of the text, as the signals look at it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly capital: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** First word of a sentence, a line or a quotation. */
  readonly opens: boolean;
}

export interface Words {
  readonly list: readonly Word[];
  /** Index of the word that starts at or after this offset. */
  readonly at: (offset: number) => number;
  /** Every word, lower case. */
  readonly all: ReadonlySet<string>;
  /** How often each word is written without a capital. */
  readonly small: ReadonlyMap<string, number>;
  /** How often each is written with one amid a sentence. */
  readonly capitals: ReadonlyMap<string, number>;
}

// A dot after these, or after one letter, does not end the sentence.
const SHORT_FORMS = new Set(
  'mr mrs ms dr st gen sen rep gov lt col sgt maj capt cmdr adm rev prof jr sr no vs u.s'.split(' '),
);

export function wordsOf(text: string): Words {
  const { count, cells } = sharedTokens(text);
  const list: Word[] = [];
  const all = new Set<string>();
  const small = new Map<string, number>();
  const capitals = new Map<string, number>();
  let end = 0;
  for (let token = 0; token < count; token++) {
    const cell = token * STRIDE;
    if (cells[cell + KIND] === MARK) continue;
    const start = cells[cell + START] as number;
    const gap = text.slice(end, start);
    const opens = end === 0 || opensAfter(gap, text, list.at(-1));
    end = cells[cell + END] as number;
    const lower = text.slice(start, end).toLowerCase();
    const capital = ((cells[cell + KIND] as number) & CAPITAL) !== 0;
    all.add(lower);
    const tally = capital ? capitals : small;
    if (!capital || !opens) tally.set(lower, (tally.get(lower) ?? 0) + 1);
    list.push({ start, end, lower, capital, gap, opens });
  }
  return { list, at: offset => firstFrom(list, offset), all, small, capitals };
}

function opensAfter(gap: string, text: string, before: Word | undefined): boolean {
  if (gap === ' ') return false;
  if (/[\n?!:;“"‘([—]|\.\.\.| '/.test(gap)) return true;
  return /^\.\S?\s/.test(gap) && !(before && isShortForm(before, text));
}

function isShortForm({ lower, end }: Word, text: string): boolean {
  if (SHORT_FORMS.has(lower)) return true;
  const last = lower.at(-1) ?? '';
  return last !== last.toUpperCase() && (lower.length === 1 || text[end - 2] === '.');
}

function firstFrom(list: readonly Word[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
