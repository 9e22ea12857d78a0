import { contentAfter, trimmed } from '../content.ts';
import { allows, type CueSense } from '../cues/cue-verbs.ts';
import type { Found, Range } from '../found.ts';
import { appositionAfter, type Phrase } from '../phrase/apposition.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { subjectBefore } from '../phrase/subject.ts';
import type { VerbGroup } from '../phrase/verb-group.ts';
import type { SentenceView } from './reader.ts';
import { isOf } from './senses-here.ts';

const BY_REACH = 10;

/** Participles that tell a state of mind: "she is convinced" is hers, nobody convinced her that matters. */
const MINDED = new Set(
  'convinced assured worried concerned determined focused opposed committed intended inclined'.split(' '),
);

/** "by" with its phrase, within a few words of a passive verb. */
const agent = (view: SentenceView, from: number, last: number): Phrase | null => {
  const { tokens } = view;
  for (let i = from; i < Math.min(last, from + BY_REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ',' || token.tag === 'verb') return null;
    if (token.lower !== 'by') continue;
    const next = tokens[i + 1];
    if (next === undefined || /ing$/.test(next.lower)) return null;
    if (next.tag === 'pronoun') return { first: i + 1, last: i + 2, headLast: i + 2 };
    const from = next.tag === 'adverb' ? i + 2 : i + 1;
    const end = nounPhraseAfter(tokens, from, last);
    return end === from ? null : { first: from, last: appositionAfter(tokens, end, last), headLast: end };
  }
  return null;
};

/** "was called a farce by the union", "is expected to rise", "touted by the mayor": no source where nobody is named. */
export const passiveCue = (
  view: SentenceView,
  group: VerbGroup,
  senses: readonly CueSense[],
  after: number,
  bounds: Range,
): Found | null => {
  const { tokens, quotes } = view;
  const by = agent(view, after, bounds.last);
  // "could not be verified" says whose words are checked, not who checks.
  if (by === null && isOf(senses, 'counting')) return null;
  const subject = subjectBefore(tokens, group.first, bounds.first);
  const minded = by === null && subject !== null && MINDED.has(tokens[group.verb]?.lower ?? '');
  const content: Range[] = [];
  if (subject !== null && !minded) content.push(trimmed(tokens, subject.first, subject.headLast));
  const next = tokens[after];
  const goesOn =
    next !== undefined &&
    (next.lower === 'to' || next.lower === 'that' || next.lower === 'as' || next.tag === 'noun');
  if ((goesOn || minded) && after < bounds.last)
    content.push(contentAfter(tokens, quotes, after, bounds.last, true));
  if (by === null && !(allows(senses, 'clause') || allows(senses, 'infinitive') || allows(senses, 'object')))
    return null;
  const kept = content.filter(range => range.last > range.first);
  if (kept.length === 0) return null;
  return {
    source: minded ? subject : by,
    cue: { first: group.first, last: group.last },
    content: kept,
    asserts: senses.some(sense => sense.family.asserts),
    speech:
      by !== null && senses.some(sense => sense.family.name === 'saying' || sense.family.name === 'showing'),
    sentence: view.index,
    rule: by === null ? 'passive' : 'passive-by',
  };
};
