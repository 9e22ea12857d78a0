import type { Token } from '../../document/document.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { appositionAfter, appositionBefore, isStrongOpener } from '../phrase/apposition.ts';
import { closesSpeech, isOpeningMark } from '../phrase/marks.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { isNounLike, nounPhraseBefore } from '../phrase/noun-phrase-before.ts';
import { subjectBefore, subjectOfClauseBefore } from '../phrase/subject.ts';
import type { VerbGroup } from '../phrase/verb-group.ts';
import { POSSESSIVE_PRONOUNS, SUBJECT_PRONOUNS } from '../phrase/words.ts';
import { KIND_OF_NOUN } from '../sources/kind-words.ts';
import type { SentenceView } from './reader.ts';

const AFTER_ADVERBIAL = new Set([
  'by',
  'in',
  'while',
  'after',
  'before',
  'when',
  'without',
  'besides',
  'despite',
  'on',
  'through',
  'and',
  'or',
  'but',
  'as',
  'than',
  'then',
]);
/** What somebody sends or makes that then "says": "issued a statement calling …" is its sender's. */
const PAPERS = new Set(
  'statement statements letter letters tweet tweets email emails message messages memo note release'.split(
    ' ',
  ),
);
const AFTER_OBJECT = new Set(['for', 'of', 'from', 'against', 'with', 'about']);

const PEOPLE = /(?:[eo]rs|ists|ees|ians|ants|women|men|people|lawyers)$/;

/** Words that a phrase before an inverted verb ends in: a comma, a closing quote, a dash. */
const endsSpeech = (tokens: readonly Token[], at: number): boolean =>
  closesSpeech(tokens, at) || /^[,?!—]$|^--$/.test(tokens[at]?.text ?? '');

/** "…, said the mayor of Lyon, a doctor": the phrase after the verb, with its description; null where the verb is not inverted. */
export const invertedSubject = (
  view: SentenceView,
  group: VerbGroup,
  first: number,
  last: number,
): Phrase | null => {
  const { tokens } = view;
  if (group.first !== group.verb) return null;
  const before = tokens[group.first - 1];
  if (group.first > first && !endsSpeech(tokens, group.first - 1)) return null;
  if (before?.text === ',') {
    const described = appositionBefore(tokens, group.first - 1, first);
    if (
      described !== null &&
      (isStrongOpener(tokens[described.headLast + 1]) ||
        namesOne(tokens, described) ||
        !isSpeaker(tokens[group.verb + 1]))
    )
      return null;
  }
  let from = group.verb + 1;
  if (tokens[from]?.tag === 'adverb') from++;
  const opener = tokens[from];
  if (opener === undefined || from >= last || isOpeningMark(opener)) return null;
  // "two of them, which gave most, announced cuts": what follows is announced, and announces nothing.
  if (
    before?.text === ',' &&
    opener.tag === 'noun' &&
    !KIND_OF_NOUN.has(opener.lower) &&
    !PEOPLE.test(opener.lower)
  )
    return null;
  if (SUBJECT_PRONOUNS.has(opener.lower)) {
    const next = tokens[from + 1];
    const alone = next === undefined || from + 1 >= last || next.tag === 'punctuation';
    return alone && opener.tag === 'pronoun' ? { first: from, last: from + 1, headLast: from + 1 } : null;
  }
  const end = nounPhraseAfter(tokens, from, last);
  if (end === from) return null;
  const next = tokens[end];
  const clauseFollows = next !== undefined && end < last && (next.tag === 'verb' || next.tag === 'auxiliary');
  if (clauseFollows) return null;
  return { first: from, last: appositionAfter(tokens, end, last), headLast: end };
};

/** "A trader in Damascus, Mr. Haddad, said": somebody, and then the name. */
const namesOne = (tokens: readonly Token[], { first, headLast }: Phrase): boolean =>
  tokens[headLast + 1]?.tag === 'proper' &&
  (tokens[first]?.tag === 'determiner' ||
    tokens[first]?.lower === 'one' ||
    POSSESSIVE_PRONOUNS.has(tokens[first]?.lower ?? ''));

const isSpeaker = (token: Token | undefined): boolean =>
  token?.tag === 'proper' || token?.tag === 'determiner';

/** Who a participle belongs to ("…, saying", "critics calling", "by claiming"). */
const participleSubject = (
  view: SentenceView,
  group: VerbGroup,
  first: number,
  last: number,
): Phrase | null => {
  const { tokens } = view;
  const at = group.first - 1;
  if (at < first) return subjectAfterComma(view, group, last);
  const before = tokens[at];
  if (before === undefined) return null;
  const word = before.lower;
  if (before.text === ',' || before.tag === 'punctuation' || AFTER_ADVERBIAL.has(word))
    return (
      subjectOfClauseBefore(tokens, at, first) ??
      subjectAfterComma(view, group, last) ??
      phraseBeforeComma(view, at, first)
    );
  if (AFTER_OBJECT.has(word)) {
    const start = nounPhraseBefore(tokens, at - 1, first, false);
    const verb = tokens[start - 1];
    if (start >= 0 && verb?.tag === 'verb') return { first: start, last: at, headLast: at };
    return subjectOfClauseBefore(tokens, at, first);
  }
  if (SUBJECT_PRONOUNS.has(word) || word === 'him' || word === 'them')
    return { first: at, last: at + 1, headLast: at + 1 };
  if (before.tag === 'verb') return subjectOfClauseBefore(tokens, at + 1, first);
  if (!isNounLike(before)) return null;
  if (PAPERS.has(word)) return subjectOfClauseBefore(tokens, at + 1, first);
  const start = nounPhraseBefore(tokens, at, first);
  return start < 0 ? null : { first: start, last: at + 1, headLast: at + 1 };
};

/** "The channel, citing the army, said": the phrase that the participle is set behind. */
const phraseBeforeComma = ({ tokens }: SentenceView, comma: number, first: number): Phrase | null => {
  if (tokens[comma]?.text !== ',') return null;
  const start = nounPhraseBefore(tokens, comma - 1, first);
  return start < 0 ? null : { first: start, last: comma, headLast: comma };
};

/** "Calling the plan unfair, the union said": the subject of the clause that follows. */
const subjectAfterComma = (view: SentenceView, group: VerbGroup, last: number): Phrase | null => {
  const { tokens } = view;
  for (let i = group.last; i < Math.min(last, group.last + 30); i++) {
    if (tokens[i]?.text !== ',') continue;
    const opener = tokens[i + 1];
    if (opener === undefined) return null;
    if (opener.tag === 'pronoun' && SUBJECT_PRONOUNS.has(opener.lower))
      return { first: i + 1, last: i + 2, headLast: i + 2 };
    const end = nounPhraseAfter(tokens, i + 1, last);
    const next = tokens[end];
    if (end > i + 1 && (next?.tag === 'verb' || next?.tag === 'auxiliary'))
      return { first: i + 1, last: end, headLast: end };
  }
  return null;
};

/** The source of a cue verb that is not passive. */
export const subjectOf = (
  view: SentenceView,
  group: VerbGroup,
  first: number,
  last: number,
  plural: boolean,
): Phrase | null => {
  const { tokens } = view;
  if (group.voice === 'participle') return participleSubject(view, group, first, last);
  if (group.voice === 'infinitive') return subjectOfClauseBefore(tokens, group.first, first);
  return subjectBefore(tokens, group.first, first, plural);
};
