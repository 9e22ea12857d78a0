import type { TextClaim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { round } from '../figures/amount/amount.ts';
import { CURRENCY_TABLE } from '../figures/units/currency-table.ts';
import { withLatinDigits } from './digits.ts';
import { type NumberSigns, numberSigns } from './number-signs.ts';
import { sentencesIn } from './sentences-in.ts';
import { joinsWords, unitBehind } from './unit-behind.ts';

/** Where the platform does not know the language: numbers without any marks between their digits. */
const NO_SIGNS: NumberSigns = {
  group: '',
  decimal: '',
  scales: new Map(),
  percents: new Set(),
  currencies: new Map(),
};

/**
 * The figures of a text in a language that the engine has no grammar for: digits with the language's marks, percent, currencies
 * and units by their signs. What is counted, who says so and how sure it is are not read; a bare small number, a year and
 * whatever else might be no figure are left out.
 * @param language BCP 47
 */
export function readPlain(text: string, language: string): TextClaim[] {
  const signs = numberSigns(language) ?? NO_SIGNS;
  const latin = withLatinDigits(text, signs);
  const number = new RegExp(
    `(?<whole>\\d+(?:[${signs.group}]\\d{3})*)(?:[${signs.decimal}](?<fraction>\\d+))?`,
    'g',
  );
  const sentenceAt = sentencesIn(text, language);
  const claims: TextClaim[] = [];
  for (const match of latin.matchAll(number)) {
    const figure = figureAt(latin, match, signs);
    if (figure !== null) claims.push(claimOf(text, figure, claims.length + 1, sentenceAt(figure)));
  }
  return claims;
}

interface PlainFigure extends Span {
  readonly value: number;
  readonly unit: string | null;
}

function figureAt(text: string, match: RegExpExecArray, signs: NumberSigns): PlainFigure | null {
  const { 0: digits, index: at } = match;
  const { whole = '', fraction } = match.groups ?? {};
  const groups = whole.split(/\D/);
  if (groups.length > 1 && (groups[0]?.length ?? 0) > 3) return null;
  const before = unitBefore(text, at);
  const behind = unitBehind(text, at + digits.length, signs);
  const start = at - (before?.length ?? 0);
  const end = at + digits.length + behind.length;
  if (!isApart(text, start, end)) return null;
  const integer = groups.join('');
  const unit = behind.unit ?? before?.unit ?? null;
  const isMarked = unit !== null || behind.scale > 1;
  if (!isMarked && !isPlainlyACount(integer, groups.length > 1 || fraction !== undefined)) return null;
  return { start, end, unit, value: round(Number(`${integer}.${fraction ?? 0}`) * behind.scale) };
}

/** "€ 500", "%5": a sign right before the number. */
function unitBefore(text: string, at: number): { length: number; unit: string } | null {
  const space = /[ \u00a0\u202f]/.test(text.charAt(at - 1)) ? 1 : 0;
  const sign = text.charAt(at - 1 - space);
  const unit = sign === '%' && space === 0 ? 'percent' : CURRENCY_TABLE.signs.get(sign);
  return unit === undefined ? null : { length: 1 + space, unit };
}

const JOINING = /[\p{L}\p{N}.,٫٬:/_+#@'’-]/u;

/** Nothing touches it that would make it a part of something else: "12.03.", "A380", "18-jährig", "+49 30". */
function isApart(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (JOINING.test(before) && joinsWords(before)) return false;
  if (/[\p{L}\p{N}_]/u.test(after)) return !joinsWords(after);
  if (/\d\s$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s\d/.test(text.slice(end, end + 2)))
    return false;
  return !(/[-.,٫٬:/'’]/.test(after) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1)));
}

const LONGEST = 9;

/** A bare number of three digits or more that is no year, no code with a zero in front and no telephone number. */
const isPlainlyACount = (integer: string, isWrittenOut: boolean): boolean =>
  !(integer.length > 1 && integer.startsWith('0')) &&
  (isWrittenOut ||
    (integer.length >= 3 && integer.length <= LONGEST && !(integer.length === 4 && Number(integer) <= 2100)));

function claimOf(text: string, figure: PlainFigure, number: number, sentence: Span): TextClaim {
  const { start, end, value, unit } = figure;
  return {
    id: `c${number}`,
    quote: text.slice(start, end),
    start,
    end,
    value: { relation: 'exact', low: value, high: value },
    unit,
    measure: null,
    direction: null,
    source: null,
    cue: null,
    hedges: [],
    future: false,
    sentence,
    rivals: [],
  };
}
