import type { Relation, Value } from '../../../model/figure.ts';
import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from './phrases.ts';

export interface Bound {
  readonly relation: Relation;
  /** First token of the words before the number. */
  readonly first: number;
}

/** Stand between a bound and its number: "up to an additional 15", "at least another 10". */
const FILLERS: ReadonlySet<string> = new Set('a an another additional extra further'.split(' '));
/** These also stand where the bound is not a preposition of place or time: "nearly the 40 percent", not "over the 12 months". */
const DEFINITE: ReadonlySet<string> = new Set('the its their his her'.split(' '));
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'over under above below about around beyond near some'.split(' '),
);

/** The bound whose words end before token `first`, or null. */
export function boundBefore(scan: Scan, first: number): Bound | null {
  let at = first - 1;
  let definite = false;
  for (let fillers = 0; fillers < 2; fillers++) {
    const word = lowerAt(scan, at);
    if (!FILLERS.has(word) && !DEFINITE.has(word)) break;
    const direct = phraseEnding(scan, at);
    if (direct) return direct;
    definite ||= DEFINITE.has(word);
    at--;
  }
  return definite && PREPOSITIONS.has(lowerAt(scan, at)) ? null : phraseEnding(scan, at);
}

function phraseEnding(scan: Scan, at: number): Bound | null {
  for (const { before, relation } of BOUNDS_BEFORE.get(lowerAt(scan, at)) ?? []) {
    if (!before.every((word, i) => lowerAt(scan, at - 1 - i) === word)) continue;
    const start = at - before.length;
    const bound = { relation, first: start };
    if (isMisread(scan, start, at)) return null;
    return withIntensifier(scan, bound);
  }
  return null;
}

// "over the past", "under 18s" aside, these prepositions bound numbers only where they are not of place or time.
function isMisread(scan: Scan, start: number, at: number): boolean {
  const word = lowerAt(scan, at);
  if (word === 'near')
    return tokenAt(scan, start - 1)?.tag === 'noun' || tokenAt(scan, start - 1)?.tag === 'proper';
  if (word === 'over' && start === at) return followsCounted(scan, start);
  if (word === 'c.' || word === 'ca') return !isDigits(tokenAt(scan, at + 1));
  return false;
}

/** How far a number may stand before the noun it counts: "52 surveillance drones". */
const COUNTED_REACH = 3;

/** "52 drones over five regions": right behind a counted noun the word is of place or time. */
function followsCounted(scan: Scan, at: number): boolean {
  if (tokenAt(scan, at - 1)?.tag !== 'noun') return false;
  for (let i = at - 2; i >= at - 1 - COUNTED_REACH; i--) {
    const tag = tokenAt(scan, i)?.tag;
    if (tag === 'number') return true;
    if (tag !== 'noun' && tag !== 'adjective' && tag !== 'proper') return false;
  }
  return false;
}

const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', "n't"]);

/** "not more than" turns the bound; "just", "well", "only" before it belong to its words. */
function withIntensifier(scan: Scan, bound: Bound): Bound {
  const before = lowerAt(scan, bound.first - 1);
  if (NEGATIONS.has(before) && bound.relation === 'more-than')
    return { relation: 'at-most', first: bound.first - 1 };
  if (NEGATIONS.has(before) && bound.relation === 'less-than')
    return { relation: 'at-least', first: bound.first - 1 };
  return bound;
}

/** The bound in words behind token `last` (exclusive), with where they end. */
export function boundAfter(scan: Scan, last: number): { relation: Relation; last: number } | null {
  const word = lowerAt(scan, last);
  if (word === '+' && isTight(scan, last - 1)) return { relation: 'at-least', last: last + 1 };
  if (word === '-' && lowerAt(scan, last + 1) === 'plus' && isTight(scan, last))
    return { relation: 'at-least', last: last + 2 };
  if (word === '-' && lowerAt(scan, last + 1) === 'odd' && isTight(scan, last))
    return { relation: 'about', last: last + 2 };
  if (
    word === 'plus' &&
    tokenAt(scan, last + 1)?.tag !== 'number' &&
    tokenAt(scan, last + 1)?.tag !== 'determiner'
  )
    return { relation: 'at-least', last: last + 1 };
  if (word !== 'or' && word !== 'and' && word !== 'at' && word !== 'more') return null;
  for (const { words, relation } of BOUNDS_AFTER)
    if (words.every((expected, i) => lowerAt(scan, last + i) === expected)) {
      const next = tokenAt(scan, last + words.length);
      if (
        relation === 'at-least' &&
        next &&
        (next.tag === 'number' || next.lower === 'than' || next.lower === 'to')
      )
        return null;
      return { relation, last: last + words.length };
    }
  return null;
}

/** A value of one or two numbers under a bound. */
export function boundedValue(low: number, high: number, relation: Relation): Value {
  if (low !== high) return { relation: 'between', low, high };
  switch (relation) {
    case 'more-than':
    case 'at-least':
      return { relation, low, high: null };
    case 'less-than':
    case 'at-most':
      return { relation, low: null, high };
    case 'vague':
      return { relation, low: null, high: null };
    default:
      return { relation, low, high };
  }
}
