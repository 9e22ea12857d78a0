import { CURRENCY_TABLE } from '../figures/units/currency-table.ts';
import { UNITS } from '../figures/units/table.ts';
import type { NumberSigns } from './number-signs.ts';

/** Signs that mean the same everywhere and are no word of any language. */
const EVERYWHERE = new Set(
  'km cm mm kg mg km² m² m³ km/h °C °F kW MW GW TW kWh MWh GWh TWh kB MB GB TB hPa Hz kHz MHz GHz'.split(' '),
);
const LONGEST = 40;

/** What stands behind a number: how many characters it takes, by how much it multiplies, and the unit, null for none. */
export interface Behind {
  readonly length: number;
  readonly scale: number;
  readonly unit: string | null;
}

/** Reads the scale word and the unit that follow a number in `text` at `at`. */
export function unitBehind(text: string, at: number, signs: NumberSigns): Behind {
  const rest = text.slice(at, at + LONGEST);
  const scale = longest(rest, name => signs.scales.get(name.toLowerCase()));
  const from = scale?.length ?? 0;
  const unit = longest(rest.slice(from), name => unitOf(name, signs));
  return { length: from + (unit?.length ?? 0), scale: scale?.found ?? 1, unit: unit?.found ?? null };
}

function unitOf(name: string, { percents, currencies }: NumberSigns): string | undefined {
  const lower = name.toLowerCase();
  if (/^[%٪％]$/.test(name) || percents.has(lower)) return 'percent';
  if (EVERYWHERE.has(name)) return UNITS.signs.get(name)?.name;
  if (CURRENCY_TABLE.codes.has(name)) return name;
  return CURRENCY_TABLE.signs.get(name) ?? currencies.get(lower);
}

/** Signs and words behind a number, of at most three words. */
const WORDS = /^[\s\u00a0\u202f]?(\S+(?: \S+){0,2})/u;
const INSIDE = /[\p{L}\p{M}\p{N}]/u;

/** The longest beginning of `rest`, behind at most one space, that `find` knows and no letter goes on from. */
function longest<T>(
  rest: string,
  find: (name: string) => T | undefined,
): { length: number; found: T } | null {
  const name = WORDS.exec(rest)?.[1] ?? '';
  const space = rest.indexOf(name);
  for (let length = name.length; length > 0; length--) {
    const found = find(name.slice(0, length));
    if (found !== undefined && !goesOn(name, length)) return { length: space + length, found };
  }
  return null;
}

const goesOn = (name: string, at: number): boolean =>
  INSIDE.test(name.charAt(at - 1)) &&
  joinsWords(name.charAt(at - 1)) &&
  INSIDE.test(name.charAt(at)) &&
  joinsWords(name.charAt(at));

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether a character belongs to a script that sets spaces between words. */
export const joinsWords = (character: string): boolean => !UNSPACED.test(character);
