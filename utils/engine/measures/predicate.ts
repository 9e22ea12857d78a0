import type { Document, Token } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';

const REACH = 7;
/** What says nothing of the thing counted. */
const EMPTY: ReadonlySet<string> = new Set(
  'said says say told reported reports estimated estimates put puts was were is are be been had has have did do does made make makes including included include includes according expected believed thought known set likely forecast projected'.split(
    ' ',
  ),
);

const wordsOf = (tokens: readonly Token[], text: string, first: number, last: number): string =>
  text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);

/** "have been killed", "were not confirmed dead", "are without power": what is said of the figure behind it. */
export function predicateAfter({ tokens, text }: Document, figure: Figure, limit: number): string | null {
  let negated = '';
  let i = skipRelative(tokens, figure.lastToken, limit);
  for (const end = Math.min(limit, i + REACH); i < end; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.lower === 'not' || token.lower === "n't") negated = 'not ';
    else if (token.lower === 'without') return without(tokens, text, i, limit);
    else if (token.tag === 'verb' && !EMPTY.has(token.lower)) return `${negated}${token.lower}`;
    else if (token.tag === 'adjective' && i > figure.lastToken) return `${negated}${token.lower}`;
    else if (token.tag === 'adjective' && token.lower === 'dead') return token.lower;
    else if (
      token.tag !== 'auxiliary' &&
      token.tag !== 'adverb' &&
      token.lower !== 'to' &&
      !EMPTY.has(token.lower)
    )
      return null;
  }
  return null;
}

/** "teachers who …", "people from …": a short phrase may stand between. */
function skipRelative(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  if (token && at < limit && /^(?:who|which|that)$/.test(token.lower)) return at + 1;
  if (token?.tag !== 'preposition' || token.lower === 'without') return at;
  let i = at + 1;
  while (i < limit && i < at + 6 && /^(?:noun|proper|determiner|adjective)$/.test(tokens[i]?.tag ?? '')) i++;
  return tokens[i]?.tag === 'auxiliary' || tokens[i]?.tag === 'verb' ? i : at;
}

/** "without power": with the noun that is lacked. */
function without(tokens: readonly Token[], text: string, at: number, limit: number): string {
  let last = at + 1;
  while (last < limit && last < at + 4 && /^(?:noun|adjective)$/.test(tokens[last]?.tag ?? '')) last++;
  return wordsOf(tokens, text, at, last).toLowerCase();
}

/** "killed hundreds", "admitted more than 1.4 million refugees": the verb whose object the figure is. */
export function predicateBefore({ tokens }: Document, figure: Figure, first: number): string | null {
  for (let i = figure.firstToken - 1; i >= Math.max(first, figure.firstToken - 4); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (token.tag === 'verb') {
      if (EMPTY.has(token.lower)) return null;
      const before = tokens[i - 1]?.lower;
      return before === "n't" || before === 'not' ? `not ${token.lower}` : token.lower;
    }
    if (token.tag !== 'adverb' && token.tag !== 'determiner' && token.lower !== 'to' && token.lower !== 'by')
      return null;
  }
  return null;
}
