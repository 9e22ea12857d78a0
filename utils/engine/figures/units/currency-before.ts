import { isDigits, isTight, type Scan, tokenAt } from '../scan.ts';
import { CURRENCY_TABLE } from './currency-table.ts';

export interface CurrencyBefore {
  readonly unit: string;
  readonly first: number;
  /** 1e6 for "MEUR". */
  readonly scale: number;
}

const { signs, codes } = CURRENCY_TABLE;

// "US $", "c $": the country stands apart from the sign.
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['can', 'CAD'],
  ['cdn', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mxn', 'MXN'],
  ['mex', 'MXN'],
]);

/** The currency written before the number at `at`: "$", "US $", "$US", "USD", "Rs", "MEUR". */
export function currencyBefore(scan: Scan, at: number): CurrencyBefore | null {
  const token = tokenAt(scan, at - 1);
  if (!token || isDigits(token) || at - 1 < scan.taken) return null;
  const sign = signs.get(token.text);
  if (sign !== undefined) return withCountry(scan, at - 1, sign);
  if (token.lower === '=' && tokenAt(scan, at - 2)?.text === 'Y' && isTight(scan, at - 2))
    return { unit: 'JPY', first: at - 2, scale: 1 };
  const country = COUNTRIES.get(token.lower);
  if (
    country !== undefined &&
    tokenAt(scan, at - 2)?.text === '$' &&
    isTight(scan, at - 2) &&
    isTight(scan, at - 1)
  )
    return { unit: country, first: at - 2, scale: 1 };
  if (token.text.endsWith('$')) {
    const named = COUNTRIES.get(token.lower.slice(0, -1));
    return named === undefined ? null : { unit: named, first: at - 1, scale: 1 };
  }
  const code = codeOf(token.text);
  if (code) return { ...code, first: at - 1 };
  // News feeds without the pound sign write "PS2.7m"; apart from such a number it is something else.
  return token.text === 'PS' && isTight(scan, at - 1) && /[.,]/.test(tokenAt(scan, at)?.text ?? '')
    ? { unit: 'GBP', first: at - 1, scale: 1 }
    : null;
}

function withCountry(scan: Scan, at: number, unit: string): CurrencyBefore {
  const before = unit === 'USD' ? tokenAt(scan, at - 1) : undefined;
  const country = before && COUNTRIES.get(before.lower);
  // "a $5 note" has the article, "A $5" hardly the country.
  const isCountry =
    country !== undefined && (before?.lower !== 'a' || isTight(scan, at - 1)) && before?.lower !== 's';
  return isCountry ? { unit: country, first: at - 1, scale: 1 } : { unit, first: at, scale: 1 };
}

/** ISO 4217 code in capitals, alone or as millions of it ("MEUR"). */
export function codeOf(text: string): { unit: string; scale: number } | null {
  if (text.length === 3) return codes.has(text) ? { unit: text === 'RMB' ? 'CNY' : text, scale: 1 } : null;
  if (text.length !== 4 || !text.startsWith('M')) return null;
  return codes.has(text.slice(1)) ? { unit: text.slice(1), scale: 1e6 } : null;
}
