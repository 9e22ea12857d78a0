import { amountAt } from '../amount/amount.ts';
import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { codeOf } from './currency-before.ts';
import { CURRENCY_TABLE } from './currency-table.ts';

export interface CurrencyAfter {
  readonly unit: string;
  readonly last: number;
  readonly scale: number;
  /** Hundredths written behind it: "dollars and 45 cents" is 0.45. */
  readonly part: number;
}

const { signs, names } = CURRENCY_TABLE;
const LOWER_CODES: ReadonlyMap<string, string> = new Map([
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['cny', 'CNY'],
  ['jpy', 'JPY'],
  ['inr', 'INR'],
  ['cad', 'CAD'],
  ['aud', 'AUD'],
]);

const LONGEST_NAME = 4;

/** The currency written behind a number, at token `at`: "€", "USD", "Hong Kong dollars", "p" where it touches. */
export function currencyAfter(scan: Scan, at: number, amount: number): CurrencyAfter | null {
  const token = tokenAt(scan, at);
  if (!token) return null;
  const sign = signs.get(token.text);
  if (sign !== undefined && !(isTight(scan, at) && isDigits(tokenAt(scan, at + 1))) && isSignAfter(scan, at))
    return { unit: sign, last: at + 1, scale: 1, part: 0 };
  const code = codeOf(token.text) ?? lowerCode(token.lower);
  if (code) {
    const million = lowerAt(scan, at + 1) === 'million' ? 1e6 : lowerAt(scan, at + 1) === 'billion' ? 1e9 : 1;
    const last = million === 1 ? at + 1 : at + 2;
    return { unit: code.unit, last, scale: code.scale * million, ...change(scan, last) };
  }
  if (token.text === 'p' && isDigits(tokenAt(scan, at - 1)))
    return { unit: 'penny', last: at + 1, scale: 1, part: 0 };
  return byName(scan, at, amount);
}

const isSignAfter = (scan: Scan, at: number): boolean =>
  tokenAt(scan, at)?.tag === 'symbol' || isTight(scan, at - 1) || !isDigits(tokenAt(scan, at + 1));

const lowerCode = (word: string) => {
  const unit = LOWER_CODES.get(word);
  return unit === undefined ? null : { unit, scale: 1 };
};

function byName(scan: Scan, at: number, amount: number): CurrencyAfter | null {
  let name = '';
  let found: CurrencyAfter | null = null;
  for (let i = at; i < at + LONGEST_NAME; i++) {
    const word = lowerAt(scan, i);
    if (word === '') break;
    name = name === '' ? word : `${name} ${word}`;
    const unit = names.get(name);
    if (unit === undefined || (word === 'won' && i === at && amount < 1000)) continue;
    found = { unit, last: i + 1, scale: 1, ...change(scan, i + 1) };
  }
  return found;
}

/** "and forty-five cents", "50" right behind the name. */
function change(scan: Scan, at: number): { part: number } & Partial<Pick<CurrencyAfter, 'last'>> {
  const and = lowerAt(scan, at) === 'and';
  const start = and ? at + 1 : at;
  if (tokenAt(scan, start)?.tag !== 'number') return { part: 0 };
  const cents = amountAt(scan, start);
  if (!cents || cents.value >= 100 || !Number.isInteger(cents.value)) return { part: 0 };
  if (/^(?:cents?|pence)$/.test(lowerAt(scan, cents.last)))
    return { part: cents.value / 100, last: cents.last + 1 };
  const next = tokenAt(scan, cents.last);
  const isBare = !next || next.tag === 'punctuation' || next.lower === 'more';
  return !and && isBare && cents.value >= 10 ? { part: cents.value / 100, last: cents.last } : { part: 0 };
}
