import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';

/** "555-123-4567", "(020) 7946 0000", "+44 20 7946 0000", "call 911": token index behind it, or 0. */
export function phoneAt(scan: Scan, at: number): number {
  const before = lowerAt(scan, at - 1);
  if (
    /^(?:911|999|112)$/.test(lowerAt(scan, at)) &&
    (/^(?:call|called|calls|calling|dial|dialed|dialled|to|a)$/.test(before) ||
      /^(?:calls?|dispatch|dispatcher|dispatchers|operator|operators)$/.test(lowerAt(scan, at + 1)))
  )
    return at + 1;
  if (isLeadingZero(scan, at) || isCountryCode(scan, at)) return endOfGroups(scan, at);
  let end = at;
  let groups = 0;
  let digits = 0;
  while (isGroup(scan, end) && groups < MOST_GROUPS) {
    groups++;
    digits += lowerAt(scan, end).length;
    const mark = lowerAt(scan, end + 1);
    const joins = (mark === '-' || mark === '–') && isTight(scan, end) && isTight(scan, end + 1);
    const closes = mark === ')' && groups === 1 && before === '(';
    const spaced = isGroup(scan, end + 1) && (before === '+' || before === '(');
    if (!(joins || closes || spaced)) {
      end++;
      break;
    }
    end += spaced ? 1 : 2;
  }
  const least = before === '+' ? 2 : 3;
  return groups >= least && digits >= 9 && digits <= 15 ? end : 0;
}

/** Longer chains of digits are no telephone numbers. */
const MOST_GROUPS = 6;

/** "020 7946 0018": no count begins with a zero. */
const isLeadingZero = (scan: Scan, at: number): boolean => /^0\d{1,6}$/.test(lowerAt(scan, at));

/** "+44 20 …". */
const isCountryCode = (scan: Scan, at: number): boolean =>
  lowerAt(scan, at - 1) === '+' &&
  isTight(scan, at - 1) &&
  /^\d{1,3}$/.test(lowerAt(scan, at)) &&
  isGroup(scan, at + 1);

function endOfGroups(scan: Scan, at: number): number {
  let end = lowerAt(scan, at + 1) === ')' ? at + 2 : at + 1;
  while (/^\d{2,8}$/.test(lowerAt(scan, end)) && end < at + 6) end++;
  return end;
}

const isGroup = (scan: Scan, at: number): boolean =>
  isDigits(tokenAt(scan, at)) && /^\d{1,5}$/.test(lowerAt(scan, at));
