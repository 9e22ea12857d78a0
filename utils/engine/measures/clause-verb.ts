import type { Document } from '../document/document.ts';
import { isChangeVerb } from '../figures/direction/cues.ts';
import type { Figure } from '../figures/figure.ts';
import { isEmptyVerb } from './empty-verbs.ts';

const REACH = 14;
/** Longest object that is told with its verb. */
const LONGEST = 4;
const PASSED: ReadonlySet<string> = new Set([
  'noun',
  'proper',
  'adjective',
  'determiner',
  'number',
  'symbol',
  'preposition',
  'particle',
  'pronoun',
]);

/**
 * "preparing for as many as 50,000 arrivals", "sentenced the former mayor to seven years": the verb of a figure that a
 * preposition hangs on it, with its object, or with the preposition where it has none.
 */
export function clauseVerb({ tokens, text }: Document, figure: Figure, first: number): string | null {
  const link = figure.firstToken - 1;
  const isObject = tokens[link]?.tag === 'pronoun';
  if (link < first || (tokens[link]?.tag !== 'preposition' && tokens[link]?.lower !== 'to' && !isObject))
    return null;
  let i = link;
  while (i >= first && i > link - REACH && (PASSED.has(tokens[i]?.tag ?? '') || isListComma(tokens, i))) i--;
  const verb = tokens[i];
  if (verb?.tag !== 'verb' || i < first || isEmptyVerb(verb.lower) || isChangeVerb(verb.lower)) return null;
  // "knocked out power to"
  const bare = i + 1 < link && PARTICLES.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  let last = bare;
  while (last <= link && last <= i + LONGEST && !isLink(tokens[last])) last++;
  if (!isLink(tokens[last]) || EMPTY_ENDS.has(tokens[last - 1]?.tag ?? '')) last = bare;
  const takesLink = last === bare && last === link && tokens[link]?.lower !== 'to';
  return text.slice(verb.start, tokens[takesLink ? last : last - 1]?.end ?? 0).toLowerCase();
}

const PARTICLES: ReadonlySet<string> = new Set(['up', 'out', 'off', 'down', 'away', 'back']);

/** An object cannot end in these. */
const EMPTY_ENDS: ReadonlySet<string> = new Set(['number', 'determiner', 'adjective']);

/** "187, with 12": behind another figure a comma parts no clauses. */
const isListComma = (tokens: Document['tokens'], i: number): boolean =>
  tokens[i]?.text === ',' && tokens[i - 1]?.tag === 'number';

const isLink = (token: Document['tokens'][number] | undefined): boolean =>
  token?.tag === 'preposition' || token?.lower === 'to' || token?.tag === 'number' || token?.tag === 'symbol';
