import type { Sentence, Token } from '../document/document.ts';
import { wordIs } from '../lexicon/by-word.ts';
import { cueWordOf } from './cues/cue-verbs.ts';
import type { Range } from './found.ts';
import type { Quotes } from './quotes.ts';

const isFinal = wordIs(({ text }) => /^(?:[.?!…;]|\.\.\.)$/.test(text));
const isDash = wordIs(({ text }) => /^(?:--|—|–)$/.test(text));
const isPunctuation = wordIs(({ text }) => /^[,;:.–—-]+$/.test(text));

/** A range without the punctuation at its ends; closing marks of a quote inside it stay. */
export const trimmed = (tokens: readonly Token[], first: number, last: number): Range => {
  let from = first;
  let to = last;
  while (from < to && isPunctuation(tokens[from])) from++;
  while (to > from && isPunctuation(tokens[to - 1])) to--;
  return { first: from, last: to };
};

const AFTER_OBJECT = new Set([
  'while',
  'after',
  'before',
  'because',
  'when',
  'as',
  'although',
  'though',
  'since',
  'until',
]);

/** "…, but aid workers dispute the figure": nobody says of his own words that others contest them. */
const CONTESTS = new Set(['dispute', 'deny', 'reject', 'contest', 'contradict', 'refute']);

/** Whether at `at` ("and", "but", a comma) another attribution of the same level begins: "…, but she denied", "and added". */
const beginsNextCue = (tokens: readonly Token[], at: number, last: number): boolean => {
  let next = at + 1;
  const word = tokens[at]?.lower;
  let joined = word !== ',';
  if (!joined && /^(?:and|but|while|though|although|then)$/.test(tokens[next]?.lower ?? '')) {
    joined = true;
    next++;
  }
  for (let i = next; i < Math.min(last, next + (joined ? 5 : 2)); i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ',' || token.lower === 'that' || token.lower === 'to')
      return false;
    const cue = cueWordOf(token);
    if (cue === null || token.tag === 'noun' || token.tag === 'adjective') continue;
    const speech = cue.senses.some(sense => sense.family.frames.includes('trailing'));
    // A second verb with the same subject need not be speech: "called him unfit and accused him of lying".
    const contests = joined && i > next && cue.senses.some(sense => CONTESTS.has(sense.lemma));
    if (!speech && !contests && !(joined && i === next && token.tag === 'verb')) continue;
    if (!joined) return cue.forms.includes('ing') && i === next;
    // "and" + bare verb goes on with the same speaker only in a finite form.
    if (i === next) return cue.forms.includes('past') || cue.forms.includes('third');
    return (
      tokens[i - 1]?.tag === 'pronoun' || tokens[i - 1]?.tag === 'proper' || tokens[i - 1]?.tag === 'noun'
    );
  }
  return false;
};

/** Tokens a cue governs at most, a quote counted as one: keeps a text without full stops linear. */
const LONGEST = 200;

/** Words that may stand between two dashes of one aside. */
const ASIDE = 40;

const closingDash = (tokens: readonly Token[], at: number, last: number): number => {
  for (let i = at + 2; i < Math.min(last, at + ASIDE); i++)
    if (tokens[i]?.text === tokens[at]?.text) return i;
  return -1;
};

/** The stretch of the sentence from `from` that a cue before it governs. `clause` false: an object, which ends sooner. */
export const contentAfter = (
  tokens: readonly Token[],
  quotes: Quotes,
  from: number,
  last: number,
  clause: boolean,
): Range => {
  const outer = quotes.runOf[from - 1] ?? -1;
  let at = from;
  const stop = Math.min(last, from + LONGEST);
  while (at < stop) {
    const token = tokens[at];
    if (token === undefined) break;
    const run = quotes.runOf[at] ?? -1;
    if (run !== outer && run >= 0) {
      const end = quotes.runs[run]?.last ?? at + 1;
      at = Math.max(at + 1, end);
      continue;
    }
    const text = token.text;
    if (at > from && isDash(token)) {
      const closing = closingDash(tokens, at, last);
      if (closing < 0) break;
      at = closing;
    }
    if (isFinal(token) && at >= last - 1) break;
    if (at > from && (text === ',' || token.lower === 'and' || token.lower === 'but')) {
      if (beginsNextCue(tokens, at, last)) break;
      if (text === ',' && tokens[at + 1]?.lower === 'while') break;
      if (tokens[at + 1]?.lower === 'according' && text === ',' && at > from + 1) break;
      if (
        !clause &&
        text === ',' &&
        !/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '') &&
        endsObject(tokens[at + 1])
      )
        break;
    }
    if (!clause && at > from && AFTER_OBJECT.has(token.lower)) break;
    at++;
  }
  return trimmed(tokens, from, at);
};

const endsObject = (next: Token | undefined): boolean =>
  next === undefined ||
  next.tag === 'verb' ||
  next.tag === 'conjunction' ||
  next.tag === 'preposition' ||
  next.tag === 'pronoun' ||
  /ing$/.test(next.lower);

/** The stretch before a trailing cue ("…, officials said"): back to the sentence's beginning or through the quote it ends. */
export const contentBefore = (
  tokens: readonly Token[],
  quotes: Quotes,
  sentence: Sentence,
  first: number,
  last: number,
): Range => {
  let from = first;
  const here = tokens[last - 1]?.text === ',' ? last - 2 : last - 1;
  const run = quotes.runs[quotes.runOf[here] ?? -1];
  if (run !== undefined && run.last >= last - 1 && run.first < sentence.first) from = run.first;
  return trimmed(tokens, from, last);
};
