import type { FactCheckRow } from '../../model/pack.ts';
import { meaningOf, meaningsIn } from './meanings.ts';

/** Of the words of a check so many, and such a share, stand in an article that may repeat what it checked; who claimed it may not. */
const LEAST = { share: 0.5, words: 2 };

interface Index {
  /** The rows that have a word, by their place in the list. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** How many words each row has. */
  readonly sizes: readonly number[];
}

const INDEXES = new WeakMap<readonly FactCheckRow[], Index>();

/** The checks whose words an article mostly has; the list is indexed once, so that the cost is the article's and not the list's. */
export function candidatesIn(rows: readonly FactCheckRow[], text: string): FactCheckRow[] {
  if (rows.length === 0) return [];
  const { rows: rowsOf, sizes } = indexOf(rows);
  const found = new Map<number, number>();
  for (const word of meaningsIn(text))
    for (const row of rowsOf.get(word) ?? []) found.set(row, (found.get(row) ?? 0) + 1);
  return [...found].flatMap(([at, count]) => {
    const row = rows[at];
    const isLikely = count >= LEAST.words && count >= LEAST.share * (sizes[at] ?? 0);
    return row && isLikely ? [row] : [];
  });
}

function indexOf(rows: readonly FactCheckRow[]): Index {
  const known = INDEXES.get(rows);
  if (known) return known;
  const meanings = new Map<string, string>();
  const remembered = (word: string) => {
    const meaning = meanings.get(word) ?? meaningOf(word);
    meanings.set(word, meaning);
    return meaning;
  };
  const rowsOf = new Map<string, number[]>();
  const sizes = rows.map(({ claimReviewed }, at) => {
    const words = meaningsIn(claimReviewed, remembered);
    for (const word of words) {
      const list = rowsOf.get(word);
      if (list) list.push(at);
      else rowsOf.set(word, [at]);
    }
    return words.size;
  });
  const index = { rows: rowsOf, sizes };
  INDEXES.set(rows, index);
  return index;
}
