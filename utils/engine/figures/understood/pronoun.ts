import { statedOf, type UnitRule } from './rule.ts';

const REACH = 4;

/** "hundreds of them", "1,204 others": what was counted last; "fewer than 40 were": a part of it, in its own sentence. */
export const pronoun: UnitRule = ({ tokens }, figures, i) => {
  const figure = figures[i];
  if (!figure) return null;
  const isPronoun = figure.headToken !== null && tokens[figure.headToken]?.tag !== 'noun';
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
    const before = figures[j];
    if (before?.kind !== 'count' || before.unit === null) continue;
    if (isPronoun) return figure.sentence - before.sentence <= 2 ? before : null;
    if (before.sentence !== figure.sentence || figure.headToken !== null) return null;
    if (figure.value.relation === 'vague') return tokens[figure.lastToken]?.tag === 'verb' ? before : null;
    const size = statedOf(figure) ?? 0;
    const isSubject =
      tokens[figure.lastToken]?.tag === 'auxiliary' || tokens[figure.lastToken]?.tag === 'verb';
    return isSubject && size > 0 && size <= (statedOf(before) ?? 0) ? before : null;
  }
  return null;
};
