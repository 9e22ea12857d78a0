import { amountAt } from '../amount/amount.ts';
import { boundedValue } from '../bounds/bounds.ts';
import type { Draft } from '../figure.ts';
import { lowerAt, type Scan, tokenAt } from '../scan.ts';

const OLDEST = 115;

/** An age without its unit: "Maddon, 66, said", "aged 18", "a man of age 87"; null for other numbers. */
export function bareAgeAt(scan: Scan, at: number): Draft | null {
  const amount = amountAt(scan, at);
  if (!amount || !Number.isInteger(amount.value) || amount.value > OLDEST || amount.value < 1) return null;
  const before = lowerAt(scan, at - 1);
  if (before === 'aged' || before === 'age' || (before === 'of' && /^ages?$/.test(lowerAt(scan, at - 2))))
    return ageRange(scan, at, amount.value, amount.last) ?? draft(at, amount.value, amount.last);
  if (LIMITS.has(before) && PEOPLE.has(lowerAt(scan, at - 2)) && !followedByNoun(scan, amount.last))
    return draft(at, amount.value, amount.last);
  if (tellsAge(scan, at, amount.last)) return draft(at, amount.value, amount.last);
  if (before !== ',' || !isSomebody(scan, at - 2, amount.last) || !amount.inDigits || amount.value < 4)
    return null;
  const after = tokenAt(scan, amount.last);
  const closes =
    !after || after.lower === ',' || after.lower === '.' || after.lower === ';' || after.lower === ')';
  return closes ? draft(at, amount.value, amount.last) : null;
}

/** "Ana Lind, 42," and "the former champion, 42, was": a name before the comma, or a noun whose verb follows the next one. */
function isSomebody(scan: Scan, at: number, last: number): boolean {
  const tag = tokenAt(scan, at)?.tag;
  const next = tokenAt(scan, last + 1)?.tag;
  if (tag === 'proper') return true;
  if (tag !== 'noun' || NUMBERS.has(lowerAt(scan, at)) || lowerAt(scan, last) !== ',') return false;
  return next === 'verb' || next === 'auxiliary';
}

/** Nouns whose number it may be, and nobody's age. */
const NUMBERS: ReadonlySet<string> = new Set(
  'count toll number total figure tally score result average median sum'.split(' '),
);

/** "He will be 35 by May", "she turned 60", "life expectancy is around 73". */
function tellsAge(scan: Scan, at: number, last: number): boolean {
  const after = tokenAt(scan, last);
  if (after && !/^(?:[,.;)]|and|but|when|by|in|this|on|last)$/.test(after.lower)) return false;
  let verb = at - 1;
  while (BOUNDS.test(lowerAt(scan, verb))) verb--;
  if (/^turn(?:s|ed|ing)?$/.test(lowerAt(scan, verb))) return after?.lower !== 'in' || isTime(scan, last + 1);
  if (!/^(?:is|was|be|am|'s|’s|'m|’m)$/.test(lowerAt(scan, verb))) return false;
  for (let i = verb - 1; i > verb - EXPECTANCY_REACH; i--) if (lowerAt(scan, i) === 'expectancy') return true;
  const subject = /^(?:will|would|'ll|’ll)$/.test(lowerAt(scan, verb - 1)) ? verb - 2 : verb - 1;
  return /^(?:he|she|i)$/.test(lowerAt(scan, subject)) && after?.lower !== 'in' && after?.lower !== 'on';
}

const BOUNDS = /^(?:only|just|about|around|nearly|almost|now|already|still)$/;
const EXPECTANCY_REACH = 12;

/** "in March", "in 1990", not "in the ranking". */
const isTime = (scan: Scan, at: number): boolean => tokenAt(scan, at)?.tag !== 'determiner';

/** "those under 30", "women over 65". */
const LIMITS: ReadonlySet<string> = new Set(['under', 'over', 'above', 'below']);
const PEOPLE: ReadonlySet<string> = new Set(
  'those people anyone everyone women men adults voters children girls boys patients workers'.split(' '),
);

const followedByNoun = (scan: Scan, at: number): boolean => {
  const tag = tokenAt(scan, at)?.tag;
  return tag === 'noun' || tag === 'symbol' || lowerAt(scan, at) === 'percent';
};

/** "aged 19 to 24". */
function ageRange(scan: Scan, at: number, low: number, last: number): Draft | null {
  if (!/^(?:to|-|–|and)$/.test(lowerAt(scan, last))) return null;
  const upper = amountAt(scan, last + 1);
  if (!upper || upper.value <= low || upper.value > OLDEST) return null;
  return { ...draft(at, low, upper.last), value: { relation: 'between', low, high: upper.value } };
}

const draft = (at: number, value: number, last: number): Draft => ({
  kind: 'age',
  value: boundedValue(value, value, 'exact'),
  unit: 'year of age',
  firstToken: at,
  lastToken: last,
  numberToken: at,
  headToken: null,
});
