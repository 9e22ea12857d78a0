import type { Token } from '../../document/document.ts';
import { isNounLike, nounPhraseBefore } from './noun-phrase-before.ts';
import { POSSESSIVE_PRONOUNS } from './words.ts';

const REACH = 45;

/** A source phrase: token indices, `last` exclusive; `headLast` ends the phrase without what is set between commas. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly headLast: number;
}

const LATER_WORDS = new Set([
  'who',
  'which',
  'whose',
  'formerly',
  'then',
  'now',
  'of',
  'from',
  'himself',
  'herself',
]);

/** Whether words between commas describe what stands before them: "…, the mayor of Lyon, …", "…, who resigned, …". */
export const opensApposition = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'determiner' ||
    token.tag === 'number' ||
    isNounLike(token) ||
    token.tag === 'adjective' ||
    POSSESSIVE_PRONOUNS.has(token.lower) ||
    LATER_WORDS.has(token.lower) ||
    ASIDES.has(token.lower) ||
    isParticiple(token.lower));

/** "led", "based", "citing": what opens a description as a verb. */
const isParticiple = (word: string): boolean => /(?:ed|ing)$|^(?:known|born|run|held)$/.test(word);

export const isStrongOpener = (token: Token | undefined): boolean =>
  token !== undefined &&
  ([
    'a',
    'an',
    'the',
    'who',
    'which',
    'whose',
    'one',
    'another',
    'then',
    'now',
    'formerly',
    'himself',
    'herself',
  ].includes(token.lower) ||
    token.tag === 'number' ||
    POSSESSIVE_PRONOUNS.has(token.lower));

/** "who resigned", "speaking in Rome": told of the source in passing, no part of its name. */
const isClauseOpener = (token: Token | undefined): boolean =>
  token !== undefined &&
  (RELATIVE_OPENERS.has(token.lower) ||
    ASIDES.has(token.lower) ||
    (isParticiple(token.lower) && token.tag !== 'proper' && token.tag !== 'noun'));

const ASIDES = new Set([
  'in',
  'at',
  'on',
  'during',
  'by',
  'for',
  'with',
  'after',
  'before',
  'meanwhile',
  'however',
  'too',
]);

/** "The paper, citing a survey it had paid for, said": a clause inside these is told by the way. */
const CITING = new Set(['citing', 'quoting', 'referring']);

const RELATIVE_OPENERS = new Set(['who', 'which', 'whose', 'whom']);

/** A verb with no relative word before it makes the words between the commas a clause, not a description. */
const holdsClause = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || RELATIVE_OPENERS.has(token.lower) || token.lower === 'that') return false;
    if (token.tag === 'auxiliary') return true;
    if (token.tag === 'verb' && i > from && !/(?:ing|ed|en)$/.test(token.lower)) return true;
    if (token.tag === 'pronoun' && i === from && SUBJECTS.has(token.lower)) return true;
  }
  return false;
};

const beginsClause = (tokens: readonly Token[], at: number, first: number): boolean => {
  const before = tokens[at - 1];
  return at <= first || before === undefined || before.tag === 'punctuation' || before.tag === 'conjunction';
};

const SUBJECTS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'there']);

/** "Ana Ruiz, the governor, a doctor, said": a second description. */
const describesAgain = (token: Token | undefined): boolean =>
  isStrongOpener(token) && !RELATIVE_OPENERS.has(token?.lower ?? '');

/**
 * The phrase that a comma at `comma` closes: name, comma, description, comma. Null where the words between the commas do not
 * describe a noun before them. The name nearest to the sentence's beginning wins while each piece is itself a description.
 */
export const appositionBefore = (tokens: readonly Token[], comma: number, first: number): Phrase | null => {
  let end = comma;
  let found: Phrase | null = null;
  while (end - first > 1) {
    let open = end - 1;
    const stop = Math.max(first, comma - REACH);
    while (open >= stop && tokens[open]?.text !== ',' && !/["“”]|''/.test(tokens[open]?.text ?? '')) open--;
    if (open <= first || open < stop || tokens[open]?.text !== ',') return found;
    const opener = tokens[open + 1];
    if (!opensApposition(opener) || (!CITING.has(opener?.lower ?? '') && holdsClause(tokens, open + 1, end)))
      return found;
    const nounLast = open - 1;
    if (found === null && /^(?:who|which)$/.test(tokens[nounLast]?.lower ?? ''))
      return { first: nounLast, last: open, headLast: open };
    const start = nounPhraseBefore(tokens, nounLast, first);
    if (start < 0) {
      if (found !== null) return found;
      end = open;
      continue;
    }
    if (tokens[start]?.tag === 'pronoun') return found;
    // "The blast killed nine people, including three children, the governor, Ana Ruiz, said": only what is described goes on.
    if (found !== null && !(describesAgain(tokens[open + 1]) && beginsClause(tokens, start, first)))
      return found;
    // "In Paris, at noon, said": an aside needs a clause's subject before it.
    if (ASIDES.has(tokens[open + 1]?.lower ?? '') && !beginsClause(tokens, start, first)) return found;
    found = { first: start, last: isClauseOpener(tokens[open + 1]) ? open : comma + 1, headLast: open };
    const again = tokens[start - 1]?.text === ',' && isStrongOpener(tokens[start]);
    if (!again) return found;
    // "Ida Brandt, 52, who sells lamps, said".
    const name = tokens[start - 2]?.tag === 'proper' ? nounPhraseBefore(tokens, start - 2, first) : -1;
    if (name >= 0 && beginsClause(tokens, name, first))
      return { first: name, last: found.last, headLast: start - 1 };
    end = start - 1;
  }
  return found;
};

/** One past the end of a description that follows a phrase after a comma, the closing comma left out; `last` where none follows. */
export const appositionAfter = (tokens: readonly Token[], last: number, stop: number): number => {
  if (tokens[last]?.text !== ',' || !opensApposition(tokens[last + 1])) return last;
  const opener = tokens[last + 1];
  if (isClauseOpener(opener)) return last;
  let at = last + 1;
  while (at < stop && !/^[,;:.?!—–"“”()]$|^--$|^''$/.test(tokens[at]?.text ?? '')) at++;
  return at;
};
