import type { SourceKind } from '../../../model/source.ts';
import type { ReadContext } from '../../context.ts';
import type { Document } from '../../document/document.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { GENERIC, KIND_OF_NAME, kindOfNoun, PERSON_NOUNS, STATE_MEDIA } from './kind-words.ts';
import { isNameless } from './nameless.ts';
import { isPersonName } from './names.ts';

type Speaker = ReadContext['speakers'][number];

/** The pack's entity that a source phrase names, if any: the last one inside it that reaches its head. */
export const speakerIn = (document: Document, phrase: Phrase, context: ReadContext): Speaker | null => {
  const { tokens } = document;
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[phrase.headLast - 1]?.end ?? 0;
  let low = 0;
  let high = context.speakers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((context.speakers[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let found: Speaker | null = null;
  for (let i = low; i < context.speakers.length; i++) {
    const speaker = context.speakers[i];
    if (speaker === undefined || speaker.start >= end) break;
    if (speaker.end <= end) found = speaker;
  }
  return found;
};

/** Kinds that a description gives to a bare name: "Statix, a data firm". */
const ORGANISATIONS = new Set<SourceKind>([
  'company',
  'ngo',
  'news-outlet',
  'monitor',
  'armed-group',
  'party',
  'intergovernmental',
  'statistics-office',
]);

const HANGS_ON = /^(?:of|in|at|for|from|with|who|on|near|inside|to|that|which|,)$/;

/**
 * The kind of speaker a phrase names: from its words ("state-run", "familiar with"), from the pack, from its head noun, or a
 * person where it reads like a name. `isKnown`: the text introduces this name in full elsewhere.
 */
export const kindOf = (
  document: Document,
  phrase: Phrase,
  speaker: Speaker | null,
  isKnown: boolean,
): SourceKind => {
  const { tokens } = document;
  const byWording = isNameless(document, phrase) ? 'unnamed' : kindByWording(document, phrase);
  if (byWording !== null) return byWording;
  const headEnd = endOfHead(document, phrase.first, phrase.headLast);
  const word = (back: number): string => tokens[headEnd - back]?.lower ?? '';
  const byName =
    KIND_OF_NAME.get(`${word(2)} ${word(1)}`) ??
    KIND_OF_NAME.get(`${word(3)} ${word(2)} ${word(1)}`) ??
    KIND_OF_NAME.get(`${word(1)} ${word(0)} ${word(-1)}`) ??
    introducedAs(document, phrase.first, headEnd);
  if (byName !== undefined) return byName;
  const reachesHead = speaker !== null && speaker.end >= (tokens[headEnd - 1]?.end ?? 0);
  if (reachesHead && speaker.hint.kind !== null) return speaker.hint.kind;
  const noun = kindByNoun(document, phrase.first, headEnd);
  const described = describedAs(document, phrase);
  if (isPersonName(document, { ...phrase, headLast: headEnd })) {
    if (noun?.at === headEnd - 1) return noun.kind;
    if (described !== null && ORGANISATIONS.has(described)) return described;
    return headEnd - phrase.first > 1 || isKnown ? 'named-person' : 'other';
  }
  const isGeneric = GENERIC.has(word(1));
  if (isGeneric && described !== null) return described;
  if (noun !== null && !(isGeneric && speaker?.hint.kind)) return noun.kind;
  if (described !== null) return described;
  // "a doctor" is nobody one could ask.
  if (PERSON_NOUNS.has(word(1)) && /^(?:an?|one|another)$/.test(tokens[phrase.first]?.lower ?? ''))
    return 'unnamed';
  // "survivors", "sailors": more than one, and no name.
  const head = tokens[headEnd - 1];
  const isCrowd = head?.tag === 'noun' && PEOPLE.test(head.lower) && !THINGS.test(head.lower);
  return speaker?.hint.kind ?? (isCrowd ? 'unnamed' : 'other');
};

/** "The company, Norvik Steel, said": the organisation that the name between commas is of; null for a person's office. */
export const organisationBefore = (document: Document, { first, headLast }: Phrase): SourceKind | null => {
  const noun = kindByNoun(document, first, headLast);
  return noun?.at === headLast - 1 && BODIES.test(document.tokens[noun.at]?.lower ?? '') ? noun.kind : null;
};

/** Nouns for a body, as opposed to somebody in it ("executive", "campaigner"). */
const BODIES =
  /^(?:company|firm|bank|manufacturer|retailer|automaker|carmaker|airline|operator|utility|insurer|charity|union|association|federation|nonprofit|coalition|newspaper|magazine|broadcaster|website|party|watchdog)$/;

/** Endings of words for people. */
const PEOPLE = /(?:[eo]rs|ists|ees|ians|ants|women|men|parents|kids)$/;
const THINGS = /^(?:numbers|letters|papers|posters|covers|matters|factors|powers|trees|plants)$/;

const kindByWording = ({ tokens }: Document, phrase: Phrase): SourceKind | null => {
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = tokens[i]?.lower ?? '';
    if (STATE_MEDIA.has(word)) return 'state-media';
    if (word === 'state' && /^(?:media|television|tv|radio|news)$/.test(tokens[i + 1]?.lower ?? ''))
      return 'state-media';
    if (word === 'statistics' && tokens[i]?.tag === 'proper') return 'statistics-office';
    const isUnitedNations = word === 'u.n.' || (word === 'united' && tokens[i + 1]?.lower === 'nations');
    if (isUnitedNations && i < phrase.headLast - 1 && GENERIC.has(tokens[phrase.headLast - 1]?.lower ?? ''))
      return 'intergovernmental';
  }
  return null;
};

/** Where the head of a phrase ends: before the first word that hangs something on it. */
const endOfHead = ({ tokens }: Document, first: number, last: number): number => {
  for (let i = first + 1; i < last; i++) if (HANGS_ON.test(tokens[i]?.lower ?? '')) return i;
  return last;
};

/** "The lobby group Airlines Together": what is said in small letters before a name is what it is. */
const introducedAs = ({ tokens }: Document, first: number, last: number): SourceKind | undefined => {
  let name = first;
  while (name < last && tokens[name]?.tag !== 'proper') name++;
  if (name === last) return undefined;
  return KIND_OF_NAME.get(`${tokens[name - 2]?.lower} ${tokens[name - 1]?.lower}`);
};

/** The kind that the words between commas give, by their head noun. */
const describedAs = (document: Document, phrase: Phrase): SourceKind | null => {
  if (phrase.last <= phrase.headLast + 1) return null;
  const end = endOfHead(document, phrase.headLast + 1, phrase.last);
  const pair = KIND_OF_NAME.get(`${document.tokens[end - 2]?.lower} ${document.tokens[end - 1]?.lower}`);
  if (pair !== undefined) return pair;
  const noun = kindByNoun(document, phrase.headLast + 1, end);
  return noun?.at === end - 1 ? noun.kind : null;
};

/** The last noun of a stretch that names a kind; a later word is nearer to the head. */
const kindByNoun = (
  document: Document,
  first: number,
  last: number,
): { kind: SourceKind; at: number } | null => {
  for (let i = last - 1; i >= first; i--) {
    const kind = kindOfNoun(document.tokens[i]?.lower ?? '');
    if (kind !== undefined) return { kind, at: i };
  }
  return null;
};
