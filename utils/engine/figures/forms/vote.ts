import { numberOf } from '../amount/digits.ts';
import { boundedValue } from '../bounds/bounds.ts';
import type { Draft } from '../figure.ts';
import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';

/** "2-1", "89-89", "52-48": two whole numbers of which the second is not larger. `null` where none begins at `at`. */
export function tallyAt(
  scan: Scan,
  at: number,
): { readonly last: number; readonly votes: readonly Draft[] } | null {
  const dash = lowerAt(scan, at + 1);
  const other = tokenAt(scan, at + 2);
  if (
    (dash !== '-' && dash !== '–') ||
    !isTight(scan, at) ||
    !isTight(scan, at + 1) ||
    !isDigits(tokenAt(scan, at)) ||
    !isDigits(other)
  )
    return null;
  const left = numberOf(lowerAt(scan, at));
  const right = numberOf(other?.text ?? '');
  if (left === null || right === null || !Number.isInteger(left) || !Number.isInteger(right) || right > left)
    return null;
  if (lowerAt(scan, at + 3) === '-' && isTight(scan, at + 2)) return null;
  if (lowerAt(scan, at + 3) === '%' || tokenAt(scan, at - 1)?.text === '$') return null;
  return { last: at + 3, votes: isVote(scan, at) ? [draft(at, left), draft(at + 2, right)] : [] };
}

const VOTING =
  /^(?:vot(?:e|es|ed|ing)|ballots?|referendum|majority|ruled|ruling|approved|passed|rejected|senate|council|board|panel|committee)$/;

function isVote(scan: Scan, at: number): boolean {
  for (let i = Math.max(scan.first, at - 12); i < at + 8; i++) if (VOTING.test(lowerAt(scan, i))) return true;
  return false;
}

const draft = (at: number, value: number): Draft => ({
  kind: 'count',
  value: boundedValue(value, value, 'exact'),
  unit: 'vote',
  firstToken: at,
  lastToken: at + 1,
  numberToken: at,
  headToken: null,
});
