import type { UnitRule } from './rule.ts';

/** Stand between two numbers of which only the second has its unit. */
const GLUE: ReadonlySet<string> = new Set(['to', 'or', 'and', 'of', 'the', ',', '-', 'its', 'their']);
const LONGEST = 3;

/** "from 4.8 to 4.7 percent", "four- and six-cylinder", "280 million of the 1.5 billion euros". */
export const joined: UnitRule = ({ tokens }, figures, i) => {
  const figure = figures[i];
  const next = figures[i + 1];
  if (!figure || !next || next.sentence !== figure.sentence || next.kind === 'share') return null;
  const length = next.firstToken - figure.lastToken;
  if (length < 1 || length > LONGEST) return null;
  if (next.kind === 'percent' && tokens[figure.lastToken]?.lower === 'of') return null;
  for (let at = figure.lastToken; at < next.firstToken; at++)
    if (!GLUE.has(tokens[at]?.lower ?? '')) return null;
  return next;
};
