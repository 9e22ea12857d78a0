import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { UNITS, type UnitName } from './table.ts';

export interface Measured {
  readonly unit: string;
  readonly dimension: string;
  readonly last: number;
}

const LONGEST = 4;
const POWERS: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['sq.', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);

/** The unit of measurement at token `at`: word ("square miles"), or a sign where `afterNumber` ("km²", "mph"). */
export function measurementAt(scan: Scan, at: number, afterNumber: boolean): Measured | null {
  const power = POWERS.get(lowerAt(scan, at));
  if (power !== undefined) {
    const base = at + (lowerAt(scan, at + 1) === '.' || lowerAt(scan, at + 1) === '-' ? 2 : 1);
    const unit = byWord(scan, base) ?? bySign(scan, base, true);
    return unit && (unit.dimension === 'length' || unit.unit === 'millilitre')
      ? { unit: `${power} ${unit.unit}`, dimension: power === 'square' ? 'area' : 'volume', last: unit.last }
      : null;
  }
  return byWord(scan, at) ?? (afterNumber ? bySign(scan, at, isTight(scan, at - 1)) : null);
}

function byWord(scan: Scan, at: number): Measured | null {
  let name = '';
  let found: Measured | null = null;
  for (let i = at, words = 0; words < LONGEST; i++, words++) {
    const word = lowerAt(scan, i);
    if (word === '') break;
    if (word === '-' && name !== '' && isTight(scan, i - 1) && isTight(scan, i)) continue;
    name = name === '' ? word : `${name} ${word}`;
    const unit = UNITS.words.get(name);
    if (unit) found = { unit: unit.name, dimension: unit.dimension, last: i + 1 };
    else if (found) break;
  }
  return found;
}

// Alone behind a space only these single letters are units; the others are more often something else.
const SPACED_LETTERS = 'mWVCFgLlNJtA';

function bySign(scan: Scan, at: number, tight: boolean): Measured | null {
  const first = tokenAt(scan, at);
  if (!first) return null;
  let text = '';
  let found: Measured | null = null;
  for (let i = at; i < at + 5; i++) {
    const token = tokenAt(scan, i);
    if (!token || (i > at && token.start !== tokenAt(scan, i - 1)?.end && text !== '°')) break;
    text += token.text;
    if (text.length > 12) break;
    const unit = signed(text);
    if (unit && !(isDigits(tokenAt(scan, i + 1)) && isTight(scan, i))) found = { ...unit, last: i + 1 };
  }
  if (found && !tight && found.last === at + 1 && first.text.length === 1 && /[A-Za-z]/.test(first.text)) {
    if (!SPACED_LETTERS.includes(first.text) || !isDigits(tokenAt(scan, at - 1))) return null;
    const next = tokenAt(scan, at + 1);
    if (next?.tag === 'proper' && !'WVmLlg'.includes(first.text)) return null;
  }
  return found;
}

const named = ({ name, dimension }: UnitName) => ({ unit: name, dimension });

/** A sign, with the power of a length behind it ("m2", "km²", "cm³"). */
function signed(text: string): { unit: string; dimension: string } | null {
  const plain = UNITS.signs.get(text);
  if (plain) return named(plain);
  const power = text.at(-1) ?? '';
  if (!'23²³'.includes(power) || text.length < 2) return null;
  const base = UNITS.signs.get(text.slice(0, -1));
  if (base?.dimension !== 'length') return null;
  const isSquare = power === '2' || power === '²';
  return { unit: `${isSquare ? 'square' : 'cubic'} ${base.name}`, dimension: isSquare ? 'area' : 'volume' };
}
