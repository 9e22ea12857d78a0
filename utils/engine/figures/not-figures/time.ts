import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';

const HALF_OF_DAY = /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock)$/;
const ZONE = /^(?:GMT|UTC|BST|EST|EDT|ET|PT|PST|PDT|CET|CEST|IST|MST|CST|CDT|hrs|hours)$/;

/** A time of day or a running time: "10:27 PM", "5 a.m.", "4:39", "0600 GMT"; token index behind it, or 0. */
export function timeAt(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (!token) return 0;
  let end = at + 1;
  let isClock = false;
  while (
    lowerAt(scan, end) === ':' &&
    isTight(scan, end - 1) &&
    isTight(scan, end) &&
    isDigits(tokenAt(scan, end + 1))
  ) {
    end += 2;
    isClock = true;
  }
  const dash = lowerAt(scan, end);
  if (
    (dash === '-' || dash === '–') &&
    isDigits(tokenAt(scan, end + 1)) &&
    HALF_OF_DAY.test(lowerAt(scan, end + 2))
  )
    return end + 3;
  if (HALF_OF_DAY.test(lowerAt(scan, end)) && isHour(token.text))
    return lowerAt(scan, end + 1) === '.' &&
      lowerAt(scan, end).endsWith('m') &&
      isTight(scan, end) &&
      lowerAt(scan, end).length > 2
      ? end + 2
      : end + 1;
  if (isClock) return end;
  return /^[012]\d[0-5]\d$/.test(token.text) && ZONE.test(tokenAt(scan, end)?.text ?? '') ? end + 1 : 0;
}

const isHour = (text: string): boolean =>
  /^(?:\d{1,2}(?:\.\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(text);
