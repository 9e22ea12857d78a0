import type { Document, Token } from '../../document/document.ts';
import { wordIs } from '../../lexicon/by-word.ts';
import { UPPER } from '../../tag/traits.ts';
import type { Found } from '../found.ts';
import { appositionAfter, type Phrase } from '../phrase/apposition.ts';
import { DAYS } from '../phrase/words.ts';
import { COLLECTIVES, KIND_OF_NOUN, TITLES } from './kind-words.ts';

/** A name as first written in full, by the token where that is. */
export interface FullName {
  readonly text: string;
  readonly at: number;
  readonly gender: 'f' | 'm' | null;
}

const isCapitalised = wordIs(({ text, lower }) => /^\p{Lu}/u.test(text) && !DAYS.has(lower));

const isNameWord = (token: Token | undefined): boolean => token?.tag === 'proper' && isCapitalised(token);

const SMALL = new Set(['al', 'bin', 'ibn', 'de', 'da', 'del', 'van', 'von', 'der', 'la', 'le', 'el', 'of']);

/** Runs of capitalised words, with the titles before them left out of the name. */
const nameRun = (
  tokens: readonly Token[],
  first: number,
  last: number,
): { from: number; to: number; gender: 'f' | 'm' | null } => {
  let from = first;
  let gender: 'f' | 'm' | null = null;
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.lower ?? '';
    const title = TITLES.get(word);
    if (title === undefined) continue;
    gender = title ?? gender;
    if (tokens[i + 1]?.text === '.') i++;
    if (i + 1 < last) from = i + 1;
  }
  return { from, to: last, gender };
};

/** All names of two words or more in a text, by their last word, in order; and organisations by their initials. */
export interface NameBook {
  readonly bySurname: ReadonlyMap<string, readonly FullName[]>;
  readonly byInitials: ReadonlyMap<string, FullName>;
  /** Where names stand, with the nouns right before them ("the utility Sarun Electric"), in order. */
  readonly runs: readonly Phrase[];
}

export const bookNames = (document: Document): NameBook => {
  const { tokens, traits, text, sentences } = document;
  const bySurname = new Map<string, FullName[]>();
  const byInitials = new Map<string, FullName>();
  const runs: Phrase[] = [];
  for (const sentence of sentences) {
    let i = sentence.first;
    while (i < sentence.last) {
      if (!((traits[i] ?? 0) & UPPER) || !isNameWord(tokens[i])) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < sentence.last) {
        const token = tokens[end];
        const initialPoint =
          token?.text === '.' && (tokens[end - 1]?.text.length ?? 9) <= 4 && isNameWord(tokens[end + 1]);
        const joins = token !== undefined && SMALL.has(token.lower) && isNameWord(tokens[end + 1]);
        if (!isNameWord(token) && !initialPoint && !joins) break;
        end++;
      }
      const { from, to, gender } = nameRun(tokens, i, end);
      const words = to - from;
      const first = startOfNouns(tokens, i, sentence.first);
      if (words >= 2 || first < i || tokens[end]?.text === ',')
        runs.push({ first, last: appositionAfter(tokens, end, sentence.last), headLast: end });
      if (words >= 2) {
        const name = {
          text: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
          at: from,
          gender,
        };
        const key = tokens[to - 1]?.lower ?? '';
        const known = bySurname.get(key);
        if (known === undefined) bySurname.set(key, [name]);
        else known.push(name);
        const initials = initialsOf(tokens, from, to);
        if (words >= 3 && !byInitials.has(initials)) byInitials.set(initials, name);
      }
      i = end;
    }
  }
  return { bySurname, byInitials, runs };
};

/** "utility" of "the utility Sarun Electric". */
const startOfNouns = (tokens: readonly Token[], at: number, least: number): number => {
  let first = at;
  while (first > Math.max(least, at - 3) && tokens[first - 1]?.tag === 'noun') first--;
  return first;
};

const initialsOf = (tokens: readonly Token[], from: number, to: number): string => {
  let out = '';
  for (let i = from; i < to; i++) if (isNameWord(tokens[i])) out += tokens[i]?.text[0] ?? '';
  return out.toLowerCase();
};

/** The full name that a surname, or the initials of an organisation, stands for; null where the text never gives one before. */
export const fullNameOf = (book: NameBook, document: Document, phrase: Phrase): FullName | null => {
  const { tokens } = document;
  const last = tokens[phrase.headLast - 1];
  if (last === undefined || !isNameWord(last)) return null;
  const opener = tokens[phrase.first]?.tag === 'determiner' ? phrase.first + 1 : phrase.first;
  const { from } = nameRun(tokens, opener, phrase.headLast);
  if (phrase.headLast - from !== 1) return null;
  const initials = book.byInitials.get(last.lower.replaceAll('.', ''));
  if (initials !== undefined && initials.at < phrase.first && last.text === last.text.toUpperCase())
    return initials;
  const names = book.bySurname.get(last.lower) ?? [];
  const before = names.filter(name => name.at < phrase.first);
  const distinct = new Set(before.map(name => name.text));
  return distinct.size === 1 ? (before[0] ?? null) : (before.at(-1) ?? null);
};

/** Whether a source phrase is one person's name: proper words of which none names an organisation. */
export const isPersonName = (document: Document, phrase: Phrase): boolean => {
  const { tokens } = document;
  const last = tokens[phrase.headLast - 1];
  if (last === undefined || !isNameWord(last) || KIND_OF_NOUN.has(last.lower)) return false;
  if (tokens[phrase.first]?.tag === 'determiner') return false;
  return last.text !== last.text.toUpperCase() || last.text.length < 2;
};

/** False where a title contradicts the pronoun: "Mr Cole … she". */
export const genderFits = (document: Document, phrase: Phrase, pronoun: string): boolean => {
  const title = TITLES.get(document.tokens[phrase.first]?.lower ?? '');
  return !((title === 'f' && pronoun === 'he') || (title === 'm' && pronoun === 'she'));
};

/** Whether an earlier source phrase can be what "he", "she", "it" or "they" stands for. */
export const canStandFor = (document: Document, found: Found, pronoun: string): boolean => {
  const source = found.source;
  if (source === null) return false;
  const head = document.tokens[source.headLast - 1];
  if (head === undefined || head.tag === 'pronoun') return false;
  const person = isPersonName(document, source);
  if (pronoun === 'they') return !person && /s$|people/.test(head.lower);
  if (pronoun === 'it') return !person && !/[^s]s$/.test(head.lower);
  if (!genderFits(document, source, pronoun)) return false;
  return person || !(/s$/.test(head.lower) || COLLECTIVES.has(head.lower));
};
