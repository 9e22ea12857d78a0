import { countedAt } from '../counted/counted.ts';
import type { Draft } from '../figure.ts';
import { lowerAt, type Scan, tokenAt } from '../scan.ts';
import { unitAfter } from '../units/unit-after.ts';

const LARGE = /^(?:dozens|scores|hundreds|thousands|millions|billions|trillions|tens|lakhs|crores)$/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen)$/;

interface Words {
  readonly first: number;
  readonly last: number;
}

/** A number without a number, by its word at `at`: "dozens of", "hundreds of thousands", "several", "a few", "a number of". */
export function vagueAt(scan: Scan, at: number): Draft | null {
  const words = wordsAt(scan, at);
  if (!words) return null;
  const last = lowerAt(scan, words.last) === 'more' ? words.last + 1 : words.last;
  const unit = ofUnit(scan, last) ?? unitAfter(scan, last, 1000);
  if (!unit && !standsAlone(scan, at, last)) return null;
  if (unit?.kind === 'age') return null;
  return {
    kind: unit?.kind ?? 'number',
    value: { relation: 'vague', low: null, high: null },
    unit: unit?.unit ?? null,
    firstToken: words.first,
    lastToken: unit?.last ?? last,
    numberToken: words.first,
    headToken: unit?.head ?? null,
  };
}

/** "millions of dollars", "hundreds of miles": the unit behind "of". */
function ofUnit(scan: Scan, at: number) {
  return lowerAt(scan, at) === 'of' ? (unitAfter(scan, at + 1, 1000) ?? countedAsUnit(scan, at)) : null;
}

function countedAsUnit(scan: Scan, at: number) {
  const counted = countedAt(scan, at);
  return counted && { kind: 'count' as const, unit: counted.lemma, last: counted.last, head: counted.head };
}

function wordsAt(scan: Scan, at: number): Words | null {
  const word = lowerAt(scan, at);
  const before = lowerAt(scan, at - 1);
  if (LARGE.test(word)) return largeAt(scan, at, word);
  if (word === 'several') return { first: at, last: SCALE.test(lowerAt(scan, at + 1)) ? at + 2 : at + 1 };
  if (word === 'few') {
    if (before !== 'a' && !SCALE.test(lowerAt(scan, at + 1))) return null;
    return { first: before === 'a' ? at - 1 : at, last: SCALE.test(lowerAt(scan, at + 1)) ? at + 2 : at + 1 };
  }
  if (before !== 'a') return null;
  if (word === 'couple' || word === 'handful') {
    if (
      word === 'couple' &&
      lowerAt(scan, at + 1) !== 'of' &&
      tokenAt(scan, at + 1)?.tag !== 'noun' &&
      lowerAt(scan, at + 1) !== 'hundred'
    )
      return null;
    return SCALE.test(lowerAt(scan, at + 1))
      ? { first: at - 1, last: at + 2 }
      : { first: at - 1, last: at + 1 };
  }
  if (word === 'fraction')
    return lowerAt(scan, at + 1) === 'of' && /^an?$/.test(lowerAt(scan, at + 2))
      ? { first: at - 1, last: at + 3 }
      : null;
  return word === 'number' && lowerAt(scan, at + 1) === 'of' ? { first: at - 1, last: at + 1 } : null;
}

/** "tens of thousands", "hundreds of millions", "dozens". */
function largeAt(scan: Scan, at: number, word: string): Words | null {
  const before = tokenAt(scan, at - 1);
  if (
    word === 'scores' &&
    (before?.tag === 'noun' ||
      before?.tag === 'particle' ||
      before?.tag === 'adjective' ||
      before?.tag === 'determiner' ||
      before?.tag === 'proper')
  )
    return null;
  let last = at + 1;
  while (lowerAt(scan, last) === 'of' && LARGE.test(lowerAt(scan, last + 1))) last += 2;
  if (word === 'tens' && last === at + 1) return null;
  return { first: at, last };
}

/** "dozens have been killed", "killed hundreds": no noun follows, and none is missing. */
function standsAlone(scan: Scan, at: number, last: number): boolean {
  if (!LARGE.test(lowerAt(scan, at))) return false;
  const next = tokenAt(scan, last);
  return (
    (lowerAt(scan, at) !== 'tens' || last > at + 1) &&
    next?.lower !== '-' &&
    (lowerAt(scan, at) !== 'scores' ||
      next?.tag === 'verb' ||
      next?.tag === 'auxiliary' ||
      next?.lower === 'of')
  );
}
