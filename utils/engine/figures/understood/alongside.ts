import type { Token } from '../../document/document.ts';
import type { FigureKind } from '../figure.ts';
import type { UnitRule } from './rule.ts';

const LONGEST = 9;
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but', ',']);
const KINDS: ReadonlySet<FigureKind> = new Set(['count', 'money', 'measurement', 'duration', 'percent']);

/** "12 people in Homs, 5 in Hama and 3 at sea", "30 metres deep and 200 wide": told side by side, the unit once. */
export const alongside: UnitRule = ({ tokens }, figures, i) => {
  const figure = figures[i];
  const before = figures[i - 1];
  if (!figure || !before || before.sentence !== figure.sentence) return null;
  if (before.unit === null || !KINDS.has(before.kind) || figure.headToken !== null) return null;
  const gap = figure.firstToken - before.lastToken;
  if (gap < 1 || gap > LONGEST || !JOINTS.has(tokens[figure.firstToken - 1]?.lower ?? '')) return null;
  for (let at = before.lastToken; at < figure.firstToken - 1; at++) if (parts(tokens[at])) return null;
  return goesOn(tokens, figure.lastToken) ? before : null;
};

/** A second clause may count something else. */
const parts = (token: Token | undefined): boolean =>
  token?.tag === 'verb' || token?.tag === 'auxiliary' || token?.tag === 'pronoun' || token?.text === ';';

const DIMENSIONS = /^(?:wide|long|high|deep|tall|thick|last|next|this|so|elsewhere|abroad)$/;

const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  if (next?.tag === 'preposition') return next.lower !== 'of' && next.lower !== 'per';
  if (/^an?$/.test(next?.lower ?? '')) return /^(?:year|month|week|day)$/.test(tokens[at + 1]?.lower ?? '');
  return DIMENSIONS.test(next?.lower ?? '');
};
