import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { nounPhraseAt } from '../tag/noun-phrase.ts';
import { nounWithModifier } from './of-what.ts';

/** Nouns that a number is the size of. */
const LEVELS: ReadonlySet<string> = new Set(
  'toll total number figure count tally turnout attendance population membership enrollment rate average'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set([
  'at',
  'to',
  'as',
  'is',
  'was',
  'of',
  'reached',
  'stands',
  'exceeds',
  'exceeded',
]);
const REACH = 12;

/** "bringing the total since June to 7,840", "the number of militants killed at 14": the noun that the number is the size of. */
export function levelBefore(document: Document, figure: Figure, first: number): string | null {
  const { tokens } = document;
  if (/^(?:magnitude|category)$/.test(tokens[figure.firstToken - 1]?.lower ?? ''))
    return tokens[figure.firstToken - 1]?.lower ?? null;
  if (!LINKS.has(tokens[figure.firstToken - 1]?.lower ?? '')) return null;
  for (let i = figure.firstToken - 2; i >= Math.max(first, figure.firstToken - REACH); i--) {
    const token = tokens[i];
    if (!token || token.tag === 'number' || token.text === ';' || token.text === ',') return null;
    if (token.tag === 'noun' && LEVELS.has(token.lower))
      return withWhat(document, i, first, figure.firstToken);
  }
  return null;
}

/** The noun at `head` with its modifier and, before `limit`, what it is the number of: "number of militants killed". */
export function withWhat(document: Document, head: number, first: number, limit: number): string {
  const { tokens } = document;
  const noun = nounWithModifier(document, head, first);
  if (!LEVELS.has(tokens[head]?.lower ?? '') || tokens[head + 1]?.lower !== 'of') return noun;
  const phrase = nounPhraseAt(document, head + 2, limit);
  const what = phrase && tokens[phrase.head];
  const dead = tokens[head + 2]?.lower ?? '';
  if (/^(?:dead|wounded|injured|missing)$/.test(dead) && tokens[head + 3]?.tag !== 'noun')
    return `${noun} of ${dead}`;
  if (!phrase || what?.tag !== 'noun') return noun;
  const participle = tokens[phrase.head + 1];
  const told = participle?.tag === 'verb' && phrase.head + 1 < limit ? ` ${participle.lower}` : '';
  return `${noun} of ${nounWithModifier(document, phrase.head, phrase.first)}${told}`;
}
