import type { Token } from '../../document/document.ts';
import type { Form } from '../cues/cue-verbs.ts';
import { BE, DO, HAVE, MID_ADVERBS, MODALS, NEGATIONS } from './words.ts';

/** How the verb stands: with its own subject, as a participle, as "to …", passive, or as a bare past participle. */
export type Voice = 'finite' | 'participle' | 'infinitive' | 'passive';

/** Token indices of a verb with its auxiliaries, `last` exclusive, `verb` the main one. */
export interface VerbGroup {
  readonly first: number;
  readonly verb: number;
  readonly last: number;
  readonly voice: Voice;
}

const isAdverb = (token: Token): boolean =>
  token.tag === 'adverb' ||
  MID_ADVERBS.has(token.lower) ||
  (token.lower.endsWith('ly') && token.tag !== 'noun');

/** Reads the auxiliaries to the left of a main verb; null where the word cannot be a verb here. */
export const verbGroup = (
  tokens: readonly Token[],
  verb: number,
  forms: readonly Form[],
  first: number,
): VerbGroup | null => {
  let at = verb - 1;
  let start = verb;
  let be = false;
  let have = false;
  let modal = false;
  let infinitive = false;
  while (at >= first) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.lower;
    if (BE.has(word)) {
      if (word === "'s" && !isVerbalS(tokens, at, first)) break;
      // "he's promised cuts" has a has; "he's expected to" and "he's called a" an is.
      if (word === "'s" && at === verb - 1 && takesObject(tokens[verb + 1])) have = true;
      else be = true;
    } else if (HAVE.has(word)) have = true;
    else if (MODALS.has(word) || DO.has(word)) modal = true;
    else if (word === 'to') infinitive = true;
    else if (!isAdverb(token) && !NEGATIONS.has(word)) break;
    const isAuxiliary = !isAdverb(token) || NEGATIONS.has(word);
    if (isAuxiliary || start === at + 1) start = at;
    at--;
    if (infinitive) break;
  }
  const has = (form: Form): boolean => forms.includes(form);
  const group = (voice: Voice): VerbGroup => ({ first: start, verb, last: verb + 1, voice });
  if (infinitive) return be && has('participle') ? group('passive') : group('infinitive');
  if (has('ing')) return group(be ? 'finite' : 'participle');
  if (be) return has('participle') ? group('passive') : null;
  if (have) return has('participle') ? group('finite') : null;
  if (modal) return has('base') ? group('finite') : null;
  // "known", "written" without an auxiliary describe a noun; only a past form stands alone.
  return has('past') || has('base') || has('third') || verbByAgent(tokens[verb + 1]) ? group('finite') : null;
};

const takesObject = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.tag === 'noun' ||
    next.tag === 'proper' ||
    next.lower === 'that' ||
    next.lower === 'the' ||
    next.lower === 'for');

const verbByAgent = (next: Token | undefined): boolean => next?.lower === 'by';

/** "'s" is "is" or "has" after a pronoun; after a name it is nearly always a genitive. */
const isVerbalS = (tokens: readonly Token[], at: number, first: number): boolean => {
  if (at <= first) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return ['he', 'she', 'it', 'that', 'who', 'there', 'what', 'here', 'where'].includes(before);
};
