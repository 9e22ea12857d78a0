import type { Token } from '../document/document.ts';
import { wordIs } from '../lexicon/by-word.ts';

const AFTER_COMMA = new Set(
  'and but while although though which who where because so yet or nor as with after before including when if'.split(
    ' ',
  ),
);
const ALONE = new Set('but while although though because whereas which who unless'.split(' '));
const beginsAlone = wordIs(({ lower }) => ALONE.has(lower));

const MARKS = new Set([';', ':', '—', '–', '--']);

/** Whether a clause ends before the token at `at`. */
const isBoundary = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.tag === 'punctuation') return MARKS.has(token.text);
  if (token.tag === 'number') return false;
  if (beginsAlone(token)) return true;
  const next = tokens[at + 1];
  // "won 12 games and could play": a second verb, with hedges of its own.
  if (
    token.lower === 'and' &&
    (next?.tag === 'auxiliary' || (next?.tag === 'verb' && !/ing$/.test(next.lower)))
  )
    return true;
  const before = tokens[at - 1];
  if (before?.text !== ',') return false;
  if (token.tag === 'verb' && closesRelative(tokens, at - 1)) return true;
  if (token.lower === 'and' || token.lower === 'or') return startsClause(tokens, at + 1);
  return (
    AFTER_COMMA.has(token.lower) ||
    (/ing$/.test(token.lower) && (token.tag === 'verb' || next?.lower === 'that'))
  );
};

/** Words of a relative clause before the comma that closes it. */
const LONGEST_RELATIVE = 25;

/** "The bank, which raised its rate to 11 percent, expects": the comma at `comma` ends what is told by the way. */
const closesRelative = (tokens: readonly Token[], comma: number): boolean => {
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST_RELATIVE); i--)
    if (/^(?:which|who)$/.test(tokens[i]?.lower ?? '')) return tokens[i - 1]?.text === ',';
  return false;
};

/** "…, and three were hurt" begins a clause, "…, and three cars" goes on with a list. */
const startsClause = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 6; i++) {
    const tag = tokens[i]?.tag;
    if (tag === undefined) return false;
    if (tokens[i]?.text === ',') return goesOnAfterAside(tokens, i + 1);
    if (tag === 'verb' || tag === 'auxiliary') return true;
  }
  return false;
};

const LONGEST_ASIDE = 10;

/** "…, and inflation, already at 9 percent, is": a verb right behind the comma that closes an aside. */
const goesOnAfterAside = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + LONGEST_ASIDE; i++) {
    const tag = tokens[i + 1]?.tag;
    if (tokens[i]?.text === ',') return tag === 'auxiliary' || tag === 'verb';
  }
  return false;
};

/** "disputes the figures, which put the cost at $3 billion": the clause that tells of the noun before `at`; null where none does. */
export const relativeAfter = (
  tokens: readonly Token[],
  sentence: { readonly first: number; readonly last: number },
  at: number,
): { first: number; last: number } | null => {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  return from < sentence.last && TELLING.has(tokens[from]?.lower ?? '')
    ? clauseAround(tokens, sentence, from, from + 1)
    : null;
};

const TELLING = new Set(['which', 'that', 'of', 'showing', 'putting']);

/** Tokens to either side that a clause has at most. */
const LONGEST = 80;

/** The clause around the tokens `first`..`last`, inside a sentence: token indices, `last` exclusive. */
export const clauseAround = (
  tokens: readonly Token[],
  sentence: { readonly first: number; readonly last: number },
  first: number,
  last: number,
): { first: number; last: number } => {
  let from = first;
  const least = Math.max(sentence.first, first - LONGEST);
  while (from > least && !isBoundary(tokens, from)) from--;
  let to = last;
  const most = Math.min(sentence.last, last + LONGEST);
  while (to < most && !isBoundary(tokens, to)) to++;
  return { first: from, last: to };
};
