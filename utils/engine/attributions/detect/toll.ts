import { contentAfter } from '../content.ts';
import type { Found } from '../found.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { verbGroup } from '../phrase/verb-group.ts';
import { boundsOf } from './bounds.ts';
import type { Detector } from './reader.ts';

const VERBS = new Set(
  'put puts putting set sets place places placed peg pegs pegged pegging estimate estimates estimated value values valued fix fixes fixed'.split(
    ' ',
  ),
);

/** "activists put the toll at 8,000", "the bank values it at $2 billion": a verb, what is measured, "at", the figure. */
export const toll: Detector = view => {
  const { tokens, quotes, sentence } = view;
  const out: Found[] = [];
  for (let at = sentence.first + 1; at < sentence.last - 2; at++) {
    if (!VERBS.has(tokens[at]?.lower ?? '')) continue;
    const bounds = boundsOf(view, at);
    const objectEnd = nounPhraseAfter(tokens, at + 1, bounds.last);
    const pronoun = tokens[at + 1]?.tag === 'pronoun' ? at + 2 : objectEnd;
    const link = tokens[pronoun];
    if (pronoun === at + 1 || link === undefined || (link.lower !== 'at' && link.lower !== 'between'))
      continue;
    if (!opensNumber(tokens[pronoun + 1]?.tag, tokens[pronoun + 1]?.lower ?? '')) continue;
    const group = verbGroup(tokens, at, ['base', 'third', 'past'], bounds.first);
    const source =
      group === null || group.voice === 'infinitive'
        ? null
        : subjectBefore(tokens, group.first, bounds.first);
    if (group === null || source === null) continue;
    const content = contentAfter(tokens, quotes, at + 1, bounds.last, true);
    out.push({
      source,
      cue: { first: group.first, last: pronoun + 1 },
      content: [content],
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'toll',
    });
  }
  return out;
};

const opensNumber = (tag: string | undefined, word: string): boolean =>
  tag === 'number' ||
  tag === 'symbol' ||
  /^(?:more|about|around|at|over|nearly|almost|some|between|up|least|roughly|under|less|fewer|well|close|just|hundreds|dozens|thousands|a)$/.test(
    word,
  );
