import { isCapitalised, isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';

const STREET =
  /^(?:street|st|avenue|ave|road|rd|way|drive|dr|lane|ln|boulevard|blvd|court|ct|place|square|terrace|highway|hwy|parkway|pkwy|crescent|close)$/;

/** "49 Zorro Ranch Road", "PA 23456", "90049 ZIP Code": token index behind the number, or 0. */
export function addressAt(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (!token || !isDigits(token) || token.text.length > 6 || /[.,]/.test(token.text)) return 0;
  if (token.text.length === 5 && isPostcode(scan, at)) return at + 1;
  const dash = lowerAt(scan, at + 1);
  const isSpan = (dash === '-' || dash === '–') && isTight(scan, at) && isDigits(tokenAt(scan, at + 2));
  const from = isSpan ? at + 3 : at + 1;
  for (let i = from; i < from + 5; i++) {
    const next = tokenAt(scan, i);
    if (!next || !(isCapitalised(next.text) || isDigits(next))) return 0;
    if (i > from && STREET.test(next.lower)) return from;
  }
  return 0;
}

const isPostcode = (scan: Scan, at: number): boolean =>
  lowerAt(scan, at + 1) === 'zip' ||
  (/^[A-Z]{2}$/.test(tokenAt(scan, at - 1)?.text ?? '') && lowerAt(scan, at - 2) === ',');
