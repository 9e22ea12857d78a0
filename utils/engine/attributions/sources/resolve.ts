import type { SourceKind } from '../../../model/source.ts';
import type { Document } from '../../document/document.ts';
import type { Found } from '../found.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../phrase/noun-phrase-before.ts';
import { KIND_OF_NOUN } from './kind-words.ts';
import { canStandFor, fullNameOf, genderFits, isPersonName, type NameBook } from './names.ts';
import { antecedentOf } from './organisations.ts';

/** How far back a pronoun reaches, in sentences. */
const REACH = 6;
/** … and in attributions, for a text without full stops. */
const BACK = 60;
/** Tokens before a pronoun that may hold its name. */
const NEAR = 80;
const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['it', 'it'],
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

const textOf = (document: Document, phrase: Phrase): string => {
  const { tokens, text } = document;
  return text
    .slice(tokens[phrase.first]?.start ?? 0, tokens[phrase.headLast - 1]?.end ?? 0)
    .replace(/,$/, '');
};

const nameOf = (document: Document, book: NameBook, phrase: Phrase): string =>
  fullNameOf(book, document, phrase)?.text ?? textOf(document, phrase);

/** What a source stands for: its name in full and, for a pronoun, the phrase it takes up. */
export interface Resolved {
  readonly name: string;
  readonly phrase: Phrase | null;
}

/** The name that the source of `found[index]` stands for, where it is a pronoun or a short form; else null. */
export const resolveSource = (
  document: Document,
  book: NameBook,
  found: readonly Found[],
  index: number,
  kindOf: (phrase: Phrase) => SourceKind,
): Resolved | null => {
  const { tokens } = document;
  const attribution = found[index];
  const phrase = attribution?.source;
  if (attribution === undefined || !phrase) return null;
  const named = (antecedent: Phrase): Resolved => {
    const own = describedName(document, antecedent);
    return { name: nameOf(document, book, own ?? antecedent), phrase: antecedent };
  };
  const word = tokens[phrase.first]?.lower ?? '';
  const pronoun = PRONOUNS.get(word);
  if (pronoun !== undefined && phrase.last - phrase.first === 1) {
    const opening = bodyOpening(document, attribution, pronoun);
    for (let i = index - 1; i >= Math.max(0, index - BACK); i--) {
      const earlier = found[i];
      if (opening !== null && (earlier?.cue.first ?? 0) < opening.first) break;
      if (earlier === undefined || attribution.sentence - earlier.sentence > REACH) break;
      if (earlier.source !== null && canStandFor(document, earlier, pronoun))
        return resolveSource(document, book, found, i, kindOf) ?? named(earlier.source);
    }
    if (opening !== null) {
      const taken = antecedentOf(document, found.slice(0, index), book.runs, opening, kindOf);
      return named(taken ?? opening);
    }
    const subject = subjectNear(document, attribution, pronoun);
    return subject === null ? null : named(subject);
  }
  if (word === 'who' || word === 'which' || word === 'that') {
    const comma = tokens[phrase.first - 1]?.text === ',' ? phrase.first - 2 : phrase.first - 1;
    const start = nounPhraseBefore(tokens, comma, document.sentences[attribution.sentence]?.first ?? 0);
    return start < 0 ? null : named({ first: start, last: comma + 1, headLast: comma + 1 });
  }
  const full = fullNameOf(book, document, phrase);
  if (full !== null) return { name: full.text, phrase: null };
  const taken = antecedentOf(
    document,
    found.slice(Math.max(0, index - BACK), index),
    book.runs,
    phrase,
    kindOf,
  );
  if (taken !== null) return named(taken);
  if (phrase.last === phrase.headLast) return null;
  const described = describedName(document, phrase);
  return described === null ? { name: textOf(document, phrase), phrase: null } : named(described);
};

/** "His lawyer, Ana Prieto,": where the words between the commas are the name. */
const describedName = ({ tokens }: Document, phrase: Phrase): Phrase | null => {
  const opener = tokens[phrase.first];
  const isSomebody = opener?.tag === 'determiner' && /^an?$/.test(opener.lower);
  if (tokens[phrase.headLast - 1]?.tag !== 'noun' && !isSomebody) return null;
  const first = phrase.headLast + 1;
  let last = first;
  while (last < phrase.last && (tokens[last]?.tag === 'proper' || tokens[last]?.text === '.')) last++;
  const ends = last === phrase.last || tokens[last]?.text === ',';
  return ends && last - first >= 2 ? { first, last, headLast: last } : null;
};

/** The body that "it" or "they" takes up as the subject of this sentence or the one before: "The company will pay, it said". */
const bodyOpening = (document: Document, attribution: Found, pronoun: string): Phrase | null => {
  if (pronoun !== 'it' && pronoun !== 'they') return null;
  const { tokens, sentences } = document;
  for (let s = attribution.sentence; s >= Math.max(0, attribution.sentence - 1); s--) {
    const sentence = sentences[s];
    if (sentence === undefined || sentence.paragraph !== sentences[attribution.sentence]?.paragraph)
      return null;
    if (tokens[sentence.first]?.tag !== 'determiner') continue;
    const end = nounPhraseAfter(tokens, sentence.first, sentence.last, false);
    const head = tokens[end - 1];
    if (end > (attribution.source?.first ?? 0) || head?.tag !== 'noun') continue;
    const isMany = /[^s]s$/.test(head.lower);
    if (BODIES.has(KIND_OF_NOUN.get(head.lower) ?? 'other') && isMany === (pronoun === 'they'))
      return { first: sentence.first, last: end, headLast: end };
  }
  return null;
};

/** Kinds of those that are an "it". */
const BODIES: ReadonlySet<SourceKind> = new Set([
  'government',
  'company',
  'ngo',
  'news-outlet',
  'party',
  'monitor',
  'armed-group',
  'military-or-police',
]);

/** The person that a sentence near before begins with, where no source can be meant: "Ms Cole came late. She said …". */
const subjectNear = (document: Document, attribution: Found, pronoun: string): Phrase | null => {
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const { tokens, sentences } = document;
  for (let s = attribution.sentence; s >= Math.max(0, attribution.sentence - 2); s--) {
    const sentence = sentences[s];
    if (sentence === undefined) continue;
    const stop = s === attribution.sentence ? (attribution.source?.first ?? sentence.last) : sentence.last;
    for (let i = Math.max(sentence.first, stop - NEAR); i < stop; i++) {
      if (tokens[i]?.tag !== 'proper') continue;
      let end = i + 1;
      while (end < stop && (tokens[end]?.tag === 'proper' || tokens[end]?.text === '.')) end++;
      const phrase = { first: i, last: end, headLast: end };
      const next = tokens[end];
      const isSubject = next?.tag === 'verb' || next?.tag === 'auxiliary' || next?.text === ',';
      if (
        isSubject &&
        isPersonName(document, phrase) &&
        genderFits(document, phrase, pronoun) &&
        end - i <= 4
      )
        return phrase;
      i = end;
    }
  }
  return null;
};
