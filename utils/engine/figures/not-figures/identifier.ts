import { isPlural } from '../../lexicon/lemma.ts';
import { amountAt } from '../amount/amount.ts';
import { countedAt } from '../counted/counted.ts';
import { isCapitalised, isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { currencyAfter } from '../units/currency-after.ts';
import { codeOf, currencyBefore } from '../units/currency-before.ts';
import { measurementAt } from '../units/measurement.ts';
import { DAY_NAMES, MONTHS } from './calendar.ts';

/** Whatever stands before the number, these make it a name of something. */
const LABELS: ReadonlySet<string> = new Set(
  'flight article section chapter page pages channel exit route highway interstate category version room episode apartment apt suite box proposition prop amendment resolution clause verse psalm paragraph figure table appendix number numbers no nos # building windows gate platform terminal runway bus train ward precinct legislature'.split(
    ' ',
  ),
);
/** These only when capitalised: "Game 7", not "a game 20 people saw". */
const CAPITAL_LABELS: ReadonlySet<string> = new Set(
  'game group unit phase stage type level grade step rule line district area zone block week day round act title class tier size model division point part season day top area team squad sector site well hole lane studio formula super'.split(
    ' ',
  ),
);
const LOWER_LABELS: ReadonlySet<string> = new Set('phase type level stage grade tier step area'.split(' '));

/** A number that names ("Flight 370", "iPhone 11", "No. 5", "5G", "24703L202"): token index behind it, or 0. */
export function identifierAt(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (!token) return 0;
  const glued = gluedEnd(scan, at);
  if (glued > 0) return glued;
  if (isModel(scan, at) || isCutOff(scan, at) || isIndex(scan, at)) return at + 1;
  if (isBracketed(scan, at) || isAirliner(scan, at)) return at + 1;
  const beforeAt = lowerAt(scan, at - 1) === '.' && /^nos?$/.test(lowerAt(scan, at - 2)) ? at - 2 : at - 1;
  const before = tokenAt(scan, beforeAt);
  if (!before || currencyBefore(scan, at)) return 0;
  if (isLabel(before.lower, before.text) && !hasUnit(scan, at)) return amountAt(scan, at)?.last ?? at + 1;
  if (!isDigits(token) && !isCapitalised(token.text)) return 0;
  if (!isDigits(token) && isNamePair(scan, at)) return at + 2;
  return isNamePart(scan, at) ? (amountAt(scan, at)?.last ?? at + 1) : 0;
}

/** "COVID -19": a name and its number, written apart. */
const isCutOff = (scan: Scan, at: number): boolean =>
  lowerAt(scan, at - 1) === '-' &&
  isTight(scan, at - 1) &&
  tokenAt(scan, at - 2)?.tag === 'proper' &&
  isDigits(tokenAt(scan, at));

/** "the S&P 500", "the ftse 100": so many companies are in it, and nobody counts them. */
const isIndex = (scan: Scan, at: number): boolean =>
  /^(?:\d{2,4})$/.test(lowerAt(scan, at)) &&
  /^(?:sp|s&p|p|ftse|nasdaq|nikkei|russell|stoxx|csi|kospi|asx|cac|fortune|dax|wilshire)$/.test(
    lowerAt(scan, at - 1),
  ) &&
  lowerAt(scan, at - 2) !== '(' &&
  (lowerAt(scan, at - 1) !== 'p' || lowerAt(scan, at - 2) === '&');

/** "the 787 Dreamliner": plain digits before a name in the singular. */
function isModel(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  const next = tokenAt(scan, at + 1);
  if (!token || !isDigits(token) || !/^\d{2,4}$/.test(token.text) || next?.tag !== 'proper') return false;
  if (currencyBefore(scan, at) || hasUnit(scan, at)) return false;
  return countedAt(scan, at + 1)?.isPlural === false;
}

function isLabel(lower: string, text: string): boolean {
  if (LABELS.has(lower) || LOWER_LABELS.has(lower)) return true;
  return isCapitalised(text) && CAPITAL_LABELS.has(lower);
}

/** "5G", "3D", "24703L202": letters touch the digits and are no unit. */
function gluedEnd(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (!token || !isDigits(token) || !isTight(scan, at)) return 0;
  const next = tokenAt(scan, at + 1);
  if (!next || !/^\p{L}/u.test(next.text)) return 0;
  const unit = measurementAt(scan, at + 1, true);
  const touches =
    unit && isTight(scan, unit.last - 1) && /^[\p{L}\p{N}]/u.test(tokenAt(scan, unit.last)?.text ?? '');
  if (unit && !touches) return 0;
  if (next.lower === 'k' && RESOLUTION.test(lowerAt(scan, at + 2))) return at + 2;
  if (!touches && isScaleOrCode(scan, at + 1, next.text)) return 0;
  let end = at + 2;
  while (isTight(scan, end - 1) && /^[\p{L}\p{N}]/u.test(tokenAt(scan, end)?.text ?? '')) end++;
  return end;
}

/** "4K resolution". */
const RESOLUTION = /^(?:resolution|video|footage|display|screen|tv|tvs|television|monitor|camera|ready)$/;

const isScaleOrCode = (scan: Scan, at: number, text: string): boolean =>
  /^(?:[kKmMbBtTp]|bn|bln|mn|mln|tn|trn|mm|pc|cr|x|am|pm|yo)$/.test(text) ||
  codeOf(text) !== null ||
  currencyAfter(scan, at, 1000) !== null ||
  /^(?:million|billion|trillion|thousand|hundred|people|percent|members?|mo)$/i.test(text);

/** "(1)", "[12]", "(27, 28)": references or a place in a list. */
const isBracketed = (scan: Scan, at: number): boolean => {
  if (!isReference(scan, at)) return false;
  let open = at - 1;
  while (lowerAt(scan, open) === ',' && isReference(scan, open - 1)) open -= 2;
  let close = at + 1;
  while (lowerAt(scan, close) === ',' && isReference(scan, close + 1)) close += 2;
  const brackets = lowerAt(scan, open) + lowerAt(scan, close);
  return brackets === '()' || brackets === '[]';
};

const isReference = (scan: Scan, at: number): boolean => /^\d{1,2}$/.test(lowerAt(scan, at));

/** "the 737 Max jets", "a 777 program": so many they never are. */
const isAirliner = (scan: Scan, at: number): boolean =>
  /^7[0-8]7$/.test(lowerAt(scan, at)) &&
  (tokenAt(scan, at + 1)?.tag === 'proper' ||
    /^(?:jets?|jetliners?|planes?|aircraft|programme|program|fleet|x)$/.test(lowerAt(scan, at + 1)));

const hasUnit = (scan: Scan, at: number): boolean => {
  const last = amountAt(scan, at)?.last ?? at + 1;
  const joined = lowerAt(scan, last) === '-' ? last + 1 : last;
  return currencyAfter(scan, last, 1000) !== null || measurementAt(scan, joined, true) !== null;
};

/** "Zero Hedge": both words in capitals, inside a sentence that is not all in capitals. */
function isNamePair(scan: Scan, at: number): boolean {
  const next = tokenAt(scan, at + 1);
  const before = tokenAt(scan, at - 1);
  const isInside = at > scan.first && before !== undefined && before.tag !== 'punctuation';
  return isInside && next?.tag === 'proper' && !isPlural(next.lower) && next.text !== next.text.toUpperCase();
}

/** A plain whole number behind a name, unless a unit or a plural follows that it could count. */
function isNamePart(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  const token = tokenAt(scan, at);
  if (!before || !token || before.tag !== 'proper' || isTight(scan, at - 1)) return false;
  if (/[,.]/.test(token.text) && token.text.length > 4) return false;
  if (DAY_NAMES.has(before.lower) || MONTHS.has(before.lower) || before.lower.endsWith('.')) return false;
  const amount = amountAt(scan, at);
  if (amount?.scale !== 1 || hasUnit(scan, at)) return false;
  const dash = lowerAt(scan, amount.last);
  if (dash === '-' && isTight(scan, amount.last)) return false;
  if (!isAfterPreposition(scan, at - 1)) return true;
  // "In Norvik 40 died."
  const isSubject = /^(?:verb|auxiliary)$/.test(tokenAt(scan, amount.last)?.tag ?? '');
  return !(isSubject || countsPlural(scan, amount.last));
}

function countsPlural(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokenAt(scan, i);
    if (token?.tag === 'noun') return isPlural(token.lower);
    if (token?.tag !== 'adjective') return false;
  }
  return false;
}

/** "In Iraq 40 soldiers": the name belongs to a preposition. */
function isAfterPreposition(scan: Scan, at: number): boolean {
  let i = at;
  while (tokenAt(scan, i)?.tag === 'proper') i--;
  const tag = tokenAt(scan, i)?.tag;
  return tag === 'preposition' || tag === 'verb';
}
