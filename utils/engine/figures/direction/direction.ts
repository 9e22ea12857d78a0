import type { Direction } from '../../../model/figure.ts';
import type { Draft, Figure } from '../figure.ts';
import { lowerAt, type Scan, tokenAt } from '../scan.ts';
import { directionOf, RAISING } from './cues.ts';

const BETWEEN: ReadonlySet<string> = new Set(
  'by about around nearly almost some roughly approximately over under just only another an a further additional as much more than less at least up to sharply slightly further barely well -'.split(
    ' ',
  ),
);
/** Words that make a figure a level, not a change: "rose to 5", "fell from 7", "at 3". */
const LEVELS: ReadonlySet<string> = new Set(['to', 'from', 'at', 'of', 'in', 'for', 'between']);

/** Inside "sales by": what moves may stand between the verb and "by". */
const MOVED: ReadonlySet<string> = new Set(['noun', 'determiner', 'adjective', 'proper', 'particle']);
/** Nouns and signs that tell a way only behind "of" or in front of a number. */
const NO_VERBS: ReadonlySet<string> = new Set(['plus', 'growth', 'loss', 'discount']);
/** "lost nine men", "gained 18 delegates" tell no change of a number. */
const WINNING: ReadonlySet<string> = new Set(
  'lost lose loses losing gain gained gains gaining adds added adding shed'.split(' '),
);
/** "picked up two", "took down five": the particle belongs to the verb. */
const PHRASAL: ReadonlySet<string> = new Set(
  'pick picked picks picking make made makes take took takes taken set sets give gave given end ended ends turn turned sign signed round rounded open opened put shut shoot shot break broke line lined back backed'.split(
    ' ',
  ),
);
/** "women make up 54 percent" */
const MAKING: ReadonlySet<string> = new Set(['make', 'makes', 'made', 'making']);
const REACH = 9;

/**
 * "up 19 percent", "fell by 500", "a 10 percent drop", "+0.2%": which way the figure says something moved, or null.
 * `before` is the figure before it in the sentence, whose verb "Burlington by 2.6%" shares.
 */
export function directionFor(scan: Scan, draft: Draft, before: Figure | undefined): Direction | null {
  if (draft.kind === 'age' || draft.kind === 'duration') return null;
  const isPercent = draft.kind === 'percent' || draft.kind === 'share';
  const isCount =
    (draft.kind === 'count' && draft.unit !== 'point') ||
    (draft.kind === 'number' && Number.isInteger(draft.value.low ?? draft.value.high));
  return (
    directionBefore(scan, draft.firstToken, isPercent, isCount, before) ??
    directionAfter(scan, draft.lastToken, isPercent)
  );
}

function directionBefore(
  scan: Scan,
  first: number,
  isPercent: boolean,
  isCount: boolean,
  before: Figure | undefined,
): Direction | null {
  if (lowerAt(scan, first - 1) === '+') return 'up';
  let isBy = false;
  for (let at = first - 1; at > first - 1 - REACH && at >= scan.first; at--) {
    const word = lowerAt(scan, at);
    // "the lower house by 214 votes"
    if ((word === 'lower' || word === 'higher') && tokenAt(scan, at + 1)?.tag === 'noun') return null;
    if (isPercent && RAISING.has(word)) return 'up';
    if (isCount && WINNING.has(word)) return null;
    if (isPercent && word === 'up' && MAKING.has(lowerAt(scan, at - 1))) return null;
    if (isCount && (word === 'up' || word === 'down') && PHRASAL.has(lowerAt(scan, at - 1))) return null;
    const direction = NO_VERBS.has(word) ? undefined : directionOf(word);
    if (direction) return word === 'up' && lowerAt(scan, at + 1) === 'to' ? null : direction;
    if (word === 'by') isBy = true;
    else if (LEVELS.has(word)) return word === 'of' ? changeNoun(scan, at) : null;
    else if (!isBy && first - at > 5) return null;
    else if (!BETWEEN.has(word)) {
      const tag = tokenAt(scan, at)?.tag ?? 'other';
      if (isBy && before?.lastToken === at + 1) return before.direction;
      if (tag !== 'adverb' && !(isBy && (MOVED.has(tag) || word === ','))) return null;
    }
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
function directionAfter(scan: Scan, last: number, isShare: boolean): Direction | null {
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
