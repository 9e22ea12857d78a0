import type { Direction } from '../../../model/figure.ts';
import type { Draft } from '../figure.ts';
import { lowerAt, type Scan, tokenAt } from '../scan.ts';
import { directionOf } from './cues.ts';

const BETWEEN: ReadonlySet<string> = new Set(
  'by about around nearly almost some roughly approximately over under just only another an a further additional as much more than less at least up to sharply slightly further barely well -'.split(
    ' ',
  ),
);
/** Words that make a figure a level, not a change: "rose to 5", "fell from 7", "at 3". */
const LEVELS: ReadonlySet<string> = new Set(['to', 'from', 'at', 'of', 'in', 'for', 'between']);

/** "up 19 percent", "fell by 500", "a 10 percent drop", "+0.2%": which way the figure says something moved, or null. */
export function directionFor(scan: Scan, draft: Draft): Direction | null {
  if (draft.kind === 'age' || draft.kind === 'duration') return null;
  return (
    before(scan, draft.firstToken) ??
    after(scan, draft.lastToken, draft.kind === 'percent' || draft.kind === 'share')
  );
}

function before(scan: Scan, first: number): Direction | null {
  let at = first - 1;
  const sign = lowerAt(scan, at);
  if (sign === '+') return 'up';
  for (let steps = 0; steps < 5; at--, steps++) {
    const word = lowerAt(scan, at);
    const direction =
      word === 'plus' || word === 'growth' || word === 'loss' || word === 'discount'
        ? undefined
        : directionOf(word);
    if (direction) return word === 'up' && lowerAt(scan, at + 1) === 'to' ? null : direction;
    if (LEVELS.has(word)) return word === 'of' ? changeNoun(scan, at) : null;
    if (!BETWEEN.has(word) && tokenAt(scan, at)?.tag !== 'adverb') return null;
  }
  return null;
}

/** "a rise of 5 percent", "a loss of 63 cents". */
function changeNoun(scan: Scan, of: number): Direction | null {
  const noun = tokenAt(scan, of - 1);
  return noun?.tag === 'noun' ? (directionOf(noun.lower) ?? null) : null;
}

const CLOSE_TO_HEAD = 3;

/** "a 10 percent drop", "9% funding increase", "34.4% higher". */
function after(scan: Scan, last: number, isShare: boolean): Direction | null {
  const start = lowerAt(scan, last) === '-' ? last + 1 : last;
  for (let i = start; i < start + CLOSE_TO_HEAD; i++) {
    const token = tokenAt(scan, i);
    if (!token || token.tag === 'punctuation' || token.tag === 'preposition' || token.tag === 'auxiliary') {
      if (token?.lower !== 'up' && token?.lower !== 'down') return null;
    }
    const direction = token && directionOf(token.lower);
    if (
      direction &&
      (token.tag === 'noun' ||
        token.tag === 'adjective' ||
        token.lower === 'higher' ||
        token.lower === 'lower' ||
        token.tag === 'preposition')
    ) {
      const isVerbal = token.tag === 'preposition' && tokenAt(scan, i + 1)?.tag === 'number';
      return isShare && !isVerbal
        ? direction
        : i === start && !isVerbal && token.tag !== 'preposition'
          ? direction
          : null;
    }
    if (token?.tag === 'verb') return null;
  }
  return null;
}
