import { singularOf } from '../../lexicon/lemma.ts';
import { numberOf } from '../amount/digits.ts';
import { isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { measurementAt } from './measurement.ts';

export interface Rate {
  /** "per share". */
  readonly text: string;
  readonly last: number;
}

/** What "a" and "an" make a rate of: "$70 a share", "500,000 barrels a day". */
const RATE_NOUNS: ReadonlySet<string> = new Set(
  'second minute hour day night week month quarter year share barrel gallon ounce ton tonne pound kilogram kilo gram litre liter mile kilometre kilometer person head piece bushel unit ticket game match pop customer household vote bottle dose acre hectare'.split(
    ' ',
  ),
);

/** "$6 a year earlier" tells a time, no rate. */
const AGO: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'later', 'from', 'after']);

/** The rate at token `at`: "per barrel", "a share", "-a-day", "/kg", "per 100,000 people"; null for none. */
export function rateAt(scan: Scan, at: number): Rate | null {
  const word = lowerAt(scan, at);
  if (word === 'per') return perAt(scan, at + 1);
  if (word === 'a' || word === 'an')
    return RATE_NOUNS.has(lowerAt(scan, at + 1)) && !AGO.has(lowerAt(scan, at + 2))
      ? noun(scan, at + 1)
      : null;
  if (word === '/') return isTight(scan, at - 1) && isTight(scan, at) ? perAt(scan, at + 1) : null;
  if (word !== '-' || !isTight(scan, at)) return null;
  const article = lowerAt(scan, at + 1);
  if ((article === 'a' || article === 'an' || article === 'per') && lowerAt(scan, at + 2) === '-')
    return noun(scan, at + 3);
  const joined = /^(?:a|an|per)-(\w+)$/.exec(article);
  return joined?.[1] ? { text: `per ${singularOf(joined[1])}`, last: at + 2 } : null;
}

const noun = (scan: Scan, at: number): Rate => ({ text: `per ${nameAt(scan, at)}`, last: at + 1 });

const nameAt = (scan: Scan, at: number): string => {
  const unit = measurementAt(scan, at, false);
  return unit && unit.last === at + 1 ? unit.unit : singularOf(lowerAt(scan, at));
};

function perAt(scan: Scan, at: number): Rate | null {
  const token = tokenAt(scan, at);
  if (!token || token.lower === 'se') return null;
  const unit = measurementAt(scan, at, true);
  if (unit) return { text: `per ${unit.unit}`, last: unit.last };
  const base = numberOf(token.text);
  if (base !== null && base >= 10) {
    const next = tokenAt(scan, at + 1);
    const counted = next?.tag === 'noun';
    return {
      text: counted ? `per ${token.text} ${next.lower}` : `per ${token.text}`,
      last: counted ? at + 2 : at + 1,
    };
  }
  if (token.lower === 'capita') return { text: 'per capita', last: at + 1 };
  const skip = token.tag === 'adjective' && tokenAt(scan, at + 1)?.tag === 'noun' ? at + 1 : at;
  const head = tokenAt(scan, skip);
  return head && (head.tag === 'noun' || head.tag === 'proper' || head.tag === 'verb')
    ? { text: `per ${singularOf(head.lower)}`, last: skip + 1 }
    : null;
}
