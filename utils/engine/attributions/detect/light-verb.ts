import { contentAfter } from '../content.ts';
import { inflect } from '../cues/inflect.ts';
import { CUE_NOUNS } from '../cues/nouns.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { subjectBefore, subjectOfClauseBefore } from '../phrase/subject.ts';
import { verbGroup } from '../phrase/verb-group.ts';
import type { SentenceView, WordDetector } from './reader.ts';

/** Verbs that lend a noun of speech their subject: "raised questions about". */
const LIGHT: ReadonlySet<string> = new Set(
  'make raise deliver launch give take unleash avoid have mount'
    .split(' ')
    .flatMap(verb => Object.values(inflect(verb))),
);
const COMPLEMENTS = new Set('that of for about on against over regarding toward'.split(' '));
/** Words between the verb and its noun: "delivered an impassioned defense". */
const REACH = 5;

/** The light verb before a noun, over its determiner and adjectives; -1 where none is. */
const lightVerb = ({ tokens, sentence }: SentenceView, noun: number): number => {
  for (let i = noun - 1; i >= Math.max(sentence.first, noun - REACH); i--) {
    const token = tokens[i];
    if (token === undefined) return -1;
    if (LIGHT.has(token.lower) && (token.tag === 'verb' || token.tag === 'auxiliary')) return i;
    const inside =
      token.tag === 'determiner' ||
      token.tag === 'adjective' ||
      token.tag === 'noun' ||
      token.tag === 'adverb';
    if (!inside) return -1;
  }
  return -1;
};

const subjectOfLight = (view: SentenceView, verb: number): Phrase | null => {
  const { tokens, sentence } = view;
  const group = verbGroup(tokens, verb, ['past', 'participle', 'base', 'third', 'ing'], sentence.first);
  if (group === null) return null;
  return /ing$/.test(tokens[verb]?.lower ?? '') && group.voice === 'participle'
    ? subjectOfClauseBefore(tokens, group.first, sentence.first)
    : subjectBefore(tokens, group.first, sentence.first);
};

/** "raised questions about …", "made the claim that …", "in support of …": a noun of speech whose owner is the verb's subject. */
export const lightVerbs: WordDetector = {
  words: CUE_NOUNS,
  at: (view, at) => {
    const { tokens, quotes, sentence } = view;
    const link = tokens[at + 1]?.lower ?? '';
    if (!COMPLEMENTS.has(link)) return null;
    const verb = lightVerb(view, at);
    const source = verb < 0 ? null : subjectOfLight(view, verb);
    if (source === null) return null;
    const clause = link === 'that';
    const content = contentAfter(tokens, quotes, clause ? at + 1 : at + 2, sentence.last, clause);
    if (content.last <= content.first) return null;
    return {
      source,
      cue: { first: verb, last: clause ? at + 1 : at + 2 },
      content: [content],
      asserts: clause,
      speech: false,
      sentence: view.index,
      rule: 'light-verb',
    };
  },
};
