import type { SourceKind } from '../../../model/source.ts';
import type { ReadContext } from '../../context.ts';
import type { Document } from '../../document/document.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { KIND_OF_NOUN, NAMELESS, PERSON_NOUNS, STATE_MEDIA, TITLES } from './kind-words.ts';
import { isPersonName } from './names.ts';

type Speaker = ReadContext['speakers'][number];

/** The pack's entity that a source phrase names, if any: the last one inside it that reaches its head. */
export const speakerIn = (document: Document, phrase: Phrase, context: ReadContext): Speaker | null => {
  const { tokens } = document;
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[phrase.headLast - 1]?.end ?? 0;
  let found: Speaker | null = null;
  for (const speaker of context.speakers) {
    if (speaker.start >= end) break;
    if (speaker.start >= start && speaker.end <= end) found = speaker;
  }
  return found;
};

/**
 * The kind of speaker a phrase names: from its words (a head noun, "state-run", "familiar with"), else from the pack, else a
 * person where it reads like a name.
 */
export const kindOf = (document: Document, phrase: Phrase, speaker: Speaker | null): SourceKind => {
  const { tokens } = document;
  let headEnd = phrase.headLast;
  for (let i = phrase.first; i < phrase.headLast; i++) {
    const word = tokens[i]?.lower ?? '';
    if (NAMELESS.has(word)) return 'unnamed';
    if (
      STATE_MEDIA.has(word) ||
      (word === 'state' && /^(?:media|television|tv|radio|news)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      return 'state-media';
    const hangs =
      /^(?:of|in|at|for|from|with|who|on|near|inside|to)$/.test(word) &&
      i > phrase.first &&
      headEnd === phrase.headLast;
    if (hangs) headEnd = i;
  }
  const reachesHead = speaker !== null && speaker.end >= (tokens[headEnd - 1]?.end ?? 0);
  if (reachesHead && speaker.hint.kind !== null) return speaker.hint.kind;
  if (isPersonName(document, { ...phrase, headLast: headEnd })) {
    const organisation = kindByNoun(document, phrase.first, headEnd);
    return organisation !== null && organisation.at === headEnd - 1 ? organisation.kind : 'named-person';
  }
  const noun =
    kindByNoun(document, phrase.first, headEnd) ?? kindByNoun(document, phrase.headLast, phrase.last);
  if (noun !== null) return noun.kind;
  const head = tokens[headEnd - 1];
  if (head !== undefined && (PERSON_NOUNS.has(head.lower) || TITLES.has(head.lower))) return 'named-person';
  return speaker?.hint.kind ?? 'other';
};

/** The last noun of a stretch that names a kind; a later word is nearer to the head. */
const kindByNoun = (
  document: Document,
  first: number,
  last: number,
): { kind: SourceKind; at: number } | null => {
  for (let i = last - 1; i >= first; i--) {
    const word = document.tokens[i]?.lower ?? '';
    const kind = KIND_OF_NOUN.get(word) ?? KIND_OF_NOUN.get(word.replace(/s$/, ''));
    if (kind !== undefined) return { kind, at: i };
  }
  return null;
};
