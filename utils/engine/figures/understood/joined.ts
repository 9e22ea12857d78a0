import type { Document } from '../../document/document.ts';
import type { UnitRule } from './rule.ts';

/** Stand between two numbers of which only the second has its unit. */
const GLUE: ReadonlySet<string> = new Set([
  'to',
  'or',
  'and',
  'of',
  'the',
  ',',
  '-',
  'its',
  'their',
  'past',
  'last',
  'previous',
  'other',
]);
const LONGEST = 4;

/** The country of "3 million of Syria's 22 million people". */
const isOwner = (tokens: Document['tokens'], first: number, at: number): boolean =>
  tokens[first]?.lower === 'of' && (tokens[at]?.tag === 'proper' || tokens[at]?.lower === "'s");

/** "from 4.8 to 4.7 percent", "four- and six-cylinder", "280 million of the 1.5 billion euros". */
export const joined: UnitRule = ({ tokens }, figures, i) => {
  const figure = figures[i];
  const next = figures[i + 1];
  if (!figure || !next || next.sentence !== figure.sentence || next.kind === 'share') return null;
  const length = next.firstToken - figure.lastToken;
  if (length < 1 || length > LONGEST) return null;
  if (next.kind === 'percent' && tokens[figure.lastToken]?.lower === 'of') return null;
  // "to 2.1 from 2.4 percent", not "12 from 3 countries".
  if (length === 1 && tokens[figure.lastToken]?.lower === 'from')
    return next.kind === 'percent' || next.kind === 'money' ? next : null;
  for (let at = figure.lastToken; at < next.firstToken; at++)
    if (!GLUE.has(tokens[at]?.lower ?? '') && !isOwner(tokens, figure.lastToken, at)) return null;
  return next;
};
