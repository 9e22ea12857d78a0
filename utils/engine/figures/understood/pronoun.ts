import { statedOf, type UnitRule } from './rule.ts';

const REACH = 4;

const PERSON = { kind: 'count', unit: 'person' } as const;
const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  'child woman man boy girl baby infant civilian soldier officer policeman fighter gunman worker nurse doctor medic student pupil teacher passenger bystander resident villager pedestrian migrant refugee patient journalist protester firefighter tourist'.split(
    ' ',
  ),
);
const headOf = (unit: string): string => unit.slice(unit.lastIndexOf(' ') + 1);

/** "hundreds of them", "1,204 others": what was counted last; "fewer than 40 were": a part of it, in its own sentence. */
export const pronoun: UnitRule = ({ tokens }, figures, i) => {
  const figure = figures[i];
  if (!figure) return null;
  const isOthers = tokens[figure.headToken ?? -1]?.lower === 'others';
  const isPronoun = figure.headToken !== null && tokens[figure.headToken]?.tag !== 'noun';
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
    const before = figures[j];
    if (before?.kind !== 'count' || before.unit === null) continue;
    if (isPronoun) {
      if (figure.sentence - before.sentence > 2) return null;
      // "Nine children were killed and 47 others were hurt": who else they are is not said.
      return isOthers && KINDS_OF_PEOPLE.has(headOf(before.unit)) ? PERSON : before;
    }
    if (before.sentence !== figure.sentence || figure.headToken !== null) return null;
    if (figure.value.relation === 'vague') return tokens[figure.lastToken]?.tag === 'verb' ? before : null;
    const size = statedOf(figure) ?? 0;
    const isSubject =
      tokens[figure.lastToken]?.tag === 'auxiliary' || tokens[figure.lastToken]?.tag === 'verb';
    return isSubject && size > 0 && size <= (statedOf(before) ?? 0) ? before : null;
  }
  return null;
};
