import { statedRange } from '../../engine/compete/number/same-number.ts';
import type { FactCheckRow } from '../../model/pack.ts';
import type { Note, NoteContext } from './note.ts';
import { restatements } from './restatements.ts';

/**
 * A checker looked at this very claim: the pack links the check to the observation that the claim restates, or to its measure
 * while the number is the same, or the check's own words hold the number and share two words with the claim's sentence.
 */
export const factChecked: Note = {
  kind: 'fact-checked',
  find: context => {
    const check = context.factChecks.find(row => checks(row, context));
    if (!check) return null;
    const { author, url, datePublished, reviewRating, claimReviewed } = check;
    const text = reviewRating?.alternateName ?? claimReviewed;
    return { statement: { by: author.name, url, date: datePublished ?? null, text } };
  },
};

const SHARED_WORDS = 2;

function checks(row: FactCheckRow, context: NoteContext): boolean {
  const { claim, article, others } = context;
  if (row.observation !== undefined)
    return restatements(context).some(({ observation }) => observation.id === row.observation);
  const stated = statedRange({ value: claim.value });
  if (!stated || !numbersIn(row.claimReviewed).some(n => n === stated[0] || n === stated[1])) return false;
  if (row.measure !== undefined) return others.pack.some(({ figure }) => figure.measure === row.measure);
  const sentence = wordsOf(article.text.slice(claim.sentence.start, claim.sentence.end));
  return [...wordsOf(row.claimReviewed)].filter(word => sentence.has(word)).length >= SHARED_WORDS;
}

const NUMBER = /(\d[\d,]*(?:\.\d+)?)(?:\s*(thousand|million|billion|trillion)\b)?/gi;
const SCALE: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].map(
    ([, digits = '', scale = '']) => Number(digits.replaceAll(',', '')) * (SCALE[scale.toLowerCase()] ?? 1),
  );
}

const SHORTEST = 4;
const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(word => word.length >= SHORTEST && !(word in SCALE)),
  );
