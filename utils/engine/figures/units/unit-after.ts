import { countedAt } from '../counted/counted.ts';
import type { FigureKind } from '../figure.ts';
import { isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { ageAfter } from './age.ts';
import { currencyAfter } from './currency-after.ts';
import { measurementAt } from './measurement.ts';
import { rateAt } from './rate.ts';

/** What stands behind a number and says what it measures or counts. */
export interface UnitAfter {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly last: number;
  readonly head: number | null;
  readonly scale: number;
  readonly part: number;
}

const plain = { head: null, scale: 1, part: 0 };

/** The unit of the number that ends before token `at`; null where none follows. */
export function unitAfter(scan: Scan, at: number, amount: number): UnitAfter | null {
  const token = tokenAt(scan, at);
  if (!token) return null;
  const age = ageAfter(scan, at);
  if (age) return { kind: 'age', ...age, ...plain };
  const joined = token.lower === '-' && isTight(scan, at - 1) && isTight(scan, at) ? at + 1 : at;
  const currency = currencyAfter(scan, joined, amount);
  if (currency && !isMassPound(scan, joined, currency.unit, amount))
    return withRate(scan, {
      kind: 'money',
      unit: currency.unit === POUND ? 'GBP' : currency.unit,
      last: currency.last,
      head: null,
      scale: currency.scale,
      part: currency.part,
    });
  const bracketed = (token.lower === '(' || token.lower === '{') && /^[)}]$/.test(lowerAt(scan, at + 2));
  const unit = measurementAt(scan, bracketed ? at + 1 : joined, true);
  if (unit) return measured(scan, unit, bracketed ? unit.last + 1 : unit.last);
  const counted = countedAt(scan, at);
  return counted
    ? withRate(scan, {
        kind: 'count',
        unit: counted.lemma,
        last: counted.last,
        head: counted.head,
        scale: 1,
        part: 0,
      })
    : null;
}

function measured(
  scan: Scan,
  { unit, dimension }: { unit: string; dimension: string },
  last: number,
): UnitAfter {
  if (dimension === 'share') return { kind: 'percent', unit, last, ...plain };
  const kind = dimension === 'time' ? 'duration' : 'measurement';
  return withRate(scan, { kind, unit, last, head: last - 1, scale: 1, part: 0 });
}

/** Adds "per share", "a day"; a trailing "US" of "$76 US a barrel" has been read before. */
export function withRate(scan: Scan, after: UnitAfter): UnitAfter {
  if (after.kind === 'duration' || after.kind === 'percent' || after.unit === null) return after;
  const rate = rateAt(scan, after.last);
  return rate ? { ...after, unit: `${after.unit} ${rate.text}`, last: rate.last } : after;
}

/** What "pounds" alone are in the table of currencies. */
const POUND = 'pound';

const MONEY_WORDS =
  /^(?:cost|costs|costing|price|priced|prices|pay|pays|paid|worth|fine|fined|budget|revenue|profit|profits|loss|losses|sales|bid|stake|fund|funding|spend|spent|spending|raise|raised|deal|debt|bill|fee|fees|salary|bonus|tax|taxes|save|saved|donated|donation|pension|bank|invest|invested|investment|earn|earns|earned|owed|loan|grant|sold|sell|bought|buy)$/;

const NEAR = 8;
const WEIGHT_WORDS: ReadonlySet<string> = new Set([
  'weigh',
  'weighs',
  'weighed',
  'weighing',
  'weight',
  'heavier',
  'lighter',
]);

/** "pounds" are money in millions, or where money is spoken of nearby; else a weight. */
function isMassPound(scan: Scan, at: number, unit: string, amount: number): boolean {
  if (unit !== POUND) return false;
  if (amount >= 1e6) return false;
  for (let i = at - 1; i > at - NEAR; i--) {
    if (WEIGHT_WORDS.has(lowerAt(scan, i))) return true;
    if (MONEY_WORDS.test(lowerAt(scan, i))) return false;
  }
  for (let i = at + 1; i < at + NEAR; i++) if (MONEY_WORDS.test(lowerAt(scan, i))) return false;
  return true;
}
