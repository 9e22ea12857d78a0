import type { SourceKind } from '../../../model/source.ts';
import { allows, type CueSense, type CueWord } from '../cues/cue-verbs.ts';
import { DATA_NOUNS } from '../cues/nouns.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { RELATIVES, SUBJECT_PRONOUNS } from '../phrase/words.ts';
import { KIND_OF_NOUN, kindOfNoun, PERSON_NOUNS } from '../sources/kind-words.ts';
import type { SentenceView } from './reader.ts';
import { looksLikeClause, opensFigure, type RightSide } from './right-side.ts';

/** The uses of the verb that its following words allow, those with a particle first; and how many words the particle has. */
export const sensesHere = (
  view: SentenceView,
  at: number,
  word: CueWord,
): { senses: readonly CueSense[]; length: number } => {
  const { tokens } = view;
  const withParticle = word.senses.filter(
    ({ particle }) =>
      particle !== '' && particle.split(' ').every((part, i) => tokens[at + 1 + i]?.lower === part),
  );
  const first = withParticle[0];
  if (first !== undefined) return { senses: withParticle, length: first.particle.split(' ').length };
  return { senses: word.bare, length: 0 };
};

export const isOf = (senses: readonly CueSense[], ...families: string[]): boolean =>
  senses.some(sense => families.includes(sense.family.name));

/** Whether what follows fits one of the verb's uses. */
export const fits = (
  view: SentenceView,
  senses: readonly CueSense[],
  right: RightSide,
  last: number,
): boolean => {
  const clause = allows(senses, 'clause');
  const object = allows(senses, 'object');
  switch (right.kind) {
    case 'quote':
    case 'colon':
      return true;
    case 'clause':
      return clause || object;
    case 'infinitive':
      return (
        allows(senses, 'infinitive') ||
        isOf(senses, 'saying', 'telling') ||
        (isOf(senses, 'forecasting') && holdsNumber(view, right.from, last))
      );
    case 'words': {
      // "added 161,000 jobs" is a deed, "added that" and "added 40 had died" are words.
      if (senses[0]?.lemma === 'add' && opensFigure(view.tokens, right.from))
        return looksLikeClause(view.tokens, right.from, endOfPiece(view, right.from, last));
      if (opensFigure(view.tokens, right.from)) return clause || object;
      if (isOf(senses, 'counting')) return holdsNumber(view, right.from, last);
      if (/^(?:no|yes|so)$/.test(view.tokens[right.from]?.lower ?? '')) return clause;
      if (isOf(senses, 'forecasting') && holdsNumber(view, right.from, last)) return true;
      if (!object) return clause && looksLikeClause(view.tokens, right.from, last);
      const next = view.tokens[right.from]?.tag;
      const bare = senses.every(sense => sense.particle === '');
      return !(bare && (next === 'preposition' || next === 'conjunction'));
    }
    default:
      return false;
  }
};

/** Where the first comma stands, or the end. */
const endOfPiece = ({ tokens }: SentenceView, from: number, last: number): number => {
  let at = from;
  while (at < last && tokens[at]?.text !== ',') at++;
  return at;
};

/** Words behind a forecast that its number may stand in. */
const REACH_OF_FORECAST = 9;

const holdsNumber = ({ tokens }: SentenceView, from: number, last: number): boolean => {
  for (let i = from; i < Math.min(last, from + REACH_OF_FORECAST); i++) {
    if (/^[,;:]$/.test(tokens[i]?.text ?? '')) return false;
    if (tokens[i]?.tag === 'number' || tokens[i]?.tag === 'symbol') return true;
  }
  return false;
};

/** Whether the content is a clause of its own, "the river rose", and not an object, "the rise of the river". */
export const isClause = (
  view: SentenceView,
  senses: readonly CueSense[],
  right: RightSide,
  last: number,
): boolean =>
  right.kind !== 'words' ||
  !allows(senses, 'object') ||
  isOf(senses, 'showing') ||
  (allows(senses, 'clause') && beginsClause(view, right.from, last));

const beginsClause = ({ tokens }: SentenceView, from: number, last: number): boolean => {
  const opener = tokens[from];
  if (opener?.tag === 'pronoun' && SUBJECT_PRONOUNS.has(opener.lower)) return true;
  if (opensFigure(tokens, from)) return true;
  const end = nounPhraseAfter(tokens, from, last);
  const next = tokens[end]?.tag;
  return end > from && end < last && (next === 'verb' || next === 'auxiliary' || next === 'adverb');
};

/** What things do as well as people: only a paper, a count or somebody makes a figure theirs by it. */
const IMPLYING = new Set(
  'suggest show indicate reveal imply hint find read determine underscore illustrate signal mean'.split(' '),
);

/** With "that" behind them these hand on what a thing says: "another slide shows that". */
const SHOWING = new Set(['show', 'reveal', 'find', 'indicate', 'read']);

/** Whether a thing that cannot speak only suggests something: "the moves suggested". */
export const onlyImplies = (
  view: SentenceView,
  senses: readonly CueSense[],
  source: Phrase,
  clause: boolean,
): boolean => {
  const lemma = senses[0]?.lemma ?? '';
  return IMPLYING.has(lemma) && !(clause && SHOWING.has(lemma)) && !canSpeak(view, source);
};

/** Whether a phrase names somebody, a paper or a count. */
export const canSpeak = ({ tokens }: SentenceView, source: Phrase): boolean => {
  for (let i = source.first; i < source.headLast; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.tag === 'proper' || token.tag === 'pronoun' || token.tag === 'number') return true;
    for (const form of [token.lower, token.lower.replace(/s$/, '')])
      if (KIND_OF_NOUN.has(form) || DATA_NOUNS.has(form) || PERSON_NOUNS.has(form)) return true;
  }
  return false;
};

/** Those whose office it is to count: a team that records 12 wins says nothing of them. */
const COUNTING_KINDS: ReadonlySet<SourceKind> = new Set([
  'government',
  'military-or-police',
  'intergovernmental',
  'ngo',
  'monitor',
  'activists',
  'academic',
  'statistics-office',
]);

/** Whether a phrase names, by its head or before a name, somebody who keeps count of such things; who "counts" may be anybody. */
export const keepsCount = (view: SentenceView, senses: readonly CueSense[], source: Phrase): boolean => {
  const { tokens } = view;
  const { first, headLast } = source;
  if (RELATIVES.has(tokens[first]?.lower ?? '')) return false;
  if (senses[0]?.lemma === 'count') return canSpeak(view, source);
  let at = headLast - 1;
  while (at > first && tokens[at]?.tag === 'proper' && !KIND_OF_NOUN.has(tokens[at]?.lower ?? '')) at--;
  return COUNTING_KINDS.has(kindOfNoun(tokens[at]?.lower ?? '') ?? 'other');
};
