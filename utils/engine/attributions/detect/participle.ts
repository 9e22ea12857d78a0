import type { CueWord } from '../cues/cue-verbs.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import type { VerbGroup } from '../phrase/verb-group.ts';
import type { SentenceView } from './reader.ts';

/** A past participle without an auxiliary: "briefed", "touted". */
export const isBareParticiple = (group: VerbGroup, word: CueWord): boolean =>
  group.first === group.verb && word.forms.includes('participle');

/** "people briefed on the talks said": a participle that only describes the noun before it. */
export const isReducedRelative = (
  { tokens }: SentenceView,
  group: VerbGroup,
  word: CueWord,
  last: number,
): boolean => {
  if (!isBareParticiple(group, word) || group.voice !== 'finite') return false;
  if (tokens[group.last]?.tag !== 'preposition') return false;
  const end = nounPhraseAfter(tokens, group.last + 1, last);
  const next = tokens[end];
  if (next === undefined || end === group.last + 1 || end >= last || /ing$/.test(next.lower)) return false;
  return next.tag === 'verb' || next.tag === 'auxiliary';
};

/** "and added", ", saying": a verb without a subject of its own, strung to one before. */
export const isStrung = ({ tokens }: SentenceView, group: VerbGroup, first: number): boolean => {
  const before = tokens[group.first - 1];
  if (before === undefined || group.first <= first) return false;
  if (group.voice === 'participle') return before.text === ',';
  return group.voice === 'finite' && /^(?:and|but|then)$/.test(before.lower);
};
