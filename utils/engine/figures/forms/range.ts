import { isChangeVerb } from '../direction/cues.ts';
import type { Draft } from '../figure.ts';
import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { type Part, partAt } from './part.ts';

/** Verbs and nouns whose "from … to …" is one stretch, not a change. */
const SPANNING =
  /^(?:rang(?:e|es|ed|ing)|span(?:s|ned|ning)?|var(?:y|ies|ied|ying)|anywhere|between|stretch(?:es|ed|ing)?|priced|prices|fetch(?:es|ed|ing)?|homes)$/;

interface Joint {
  readonly second: Part;
  /** Where the range begins, with "between" or "from". */
  readonly first: number;
}

/** The range that begins with `part`: "30-60 per cent", "between $62 and $68", "three or four years", "15 to 20"; or null. */
export function rangeFrom(scan: Scan, part: Part): Draft | null {
  const joint = jointAfter(scan, part);
  if (!joint) return null;
  const { second } = joint;
  if (!sameSort(part, second)) return null;
  const low = sharesScale(part, second) ? part.value * second.scale : part.value;
  if (!(low < second.value)) return null;
  const unit = second.unit ?? part.unit;
  const kind = second.unit === null ? part.kind : second.kind;
  return {
    kind,
    value: { relation: 'between', low, high: second.value },
    unit,
    firstToken: joint.first,
    lastToken: second.last,
    numberToken: part.numberToken,
    headToken: second.head ?? part.head,
  };
}

/** "$40-50 billion", "1 to 2 thousand": the scale behind the second number holds for a smaller first one too. */
export const sharesScale = (part: Part, second: Part): boolean =>
  part.scale === 1 &&
  second.scale > 1 &&
  part.value < second.value / second.scale &&
  (part.bare || part.kind === 'money');

const sameSort = (a: Part, b: Part): boolean => {
  if (a.unit === null || b.unit === null)
    return a.unit === null || a.kind === 'money' || a.kind === 'percent' || a.kind === 'number';
  return a.unit === b.unit || b.unit.startsWith(`${a.unit} per`) || (a.kind === 'age' && b.kind === 'age');
};

function jointAfter(scan: Scan, part: Part): Joint | null {
  const word = lowerAt(scan, part.last);
  const before = lowerAt(scan, part.first - 1);
  const leads = BOUNDS.has(before) ? lowerAt(scan, part.first - 2) : before;
  const leadAt = leads === before ? part.first - 1 : part.first - 2;
  if (word === 'and') {
    const second = leads === 'between' ? partAfter(scan, part.last + 1) : null;
    return second && { second, first: leadAt };
  }
  if (word === 'to') return toRange(scan, part, leads, leadAt);
  if (word === 'or') {
    const second = part.bare && part.kind === 'number' ? partAfter(scan, part.last + 1) : null;
    return second && second.kind !== 'money' ? { second, first: part.first } : null;
  }
  return dashRange(scan, part, word);
}

const BOUNDS: ReadonlySet<string> = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'some',
]);

function toRange(scan: Scan, part: Part, lead: string, leadAt: number): Joint | null {
  const second = partAfter(scan, part.last + 1);
  if (!second) return null;
  if (lead === 'from') return isSpanning(scan, leadAt) ? { second, first: leadAt } : null;
  if ((lead === 'by' && (!part.bare || isResult(part, second))) || isChangeVerb(lead)) return null;
  return { second, first: part.first };
}

/** "cut by 30 to 126": a change and what it led to, as against "by 5 to 8 percent". */
const isResult = (part: Part, second: Part): boolean => second.bare && second.value >= 2 * part.value;

function isSpanning(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= scan.first && i >= at - 3; i--) if (SPANNING.test(lowerAt(scan, i))) return true;
  return false;
}

const DASH = /^[-–—‒]$/;

/** "5-10", "25 – 40", "one-to-seven", "200,000 to-260,000". */
function dashRange(scan: Scan, part: Part, word: string): Joint | null {
  if (!DASH.test(word)) return null;
  const tightBefore = isTight(scan, part.last - 1);
  if (lowerAt(scan, part.last + 1) === 'to' && tightBefore) {
    const second = partAfter(scan, lowerAt(scan, part.last + 2) === '-' ? part.last + 3 : part.last + 2);
    return second && { second, first: part.first };
  }
  const spaced = !tightBefore && !isTight(scan, part.last) && word === '–';
  if (!spaced && !isTight(scan, part.last)) return null;
  const second = partAfter(scan, part.last + 1);
  return second ? { second, first: part.first } : null;
}

/** The number at `at`, over a currency sign or a bound ("$31 to about $40"). */
export function partAfter(scan: Scan, at: number): Part | null {
  for (let i = at; i < at + 4; i++) {
    const token = tokenAt(scan, i);
    if (!token) return null;
    if (token.tag === 'number' || isDigits(token)) {
      const part = partAt(scan, i);
      return part && part.first <= Math.max(at, i - 2) + 2 && part.first >= at - 1 ? part : null;
    }
    if (
      token.tag !== 'symbol' &&
      token.tag !== 'proper' &&
      !BOUNDS.has(token.lower) &&
      token.lower !== '-' &&
      token.lower !== 'a'
    )
      return null;
  }
  return null;
}
