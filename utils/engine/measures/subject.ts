import { KIND_OF_NOUN } from '../attributions/sources/kind-words.ts';
import type { Document, Token } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { singularOf } from '../lexicon/lemma.ts';
import { withWhat } from './level.ts';
import { isTimeNoun } from './time-nouns.ts';

const REACH = 22;
/** Prepositions whose noun says where or when, not what; "of" and "for" lead back to what. */
const ASIDE: ReadonlySet<string> = new Set(
  'in on at during from to by with since until through after before as than over under against'.split(' '),
);

/**
 * "sales plunged 10 percent", "put the toll at", "the average price of a car was": the noun before the verb that leads to the
 * amount, with the verb where the figure is a change.
 */
export function subjectBefore(
  document: Document,
  figures: readonly Figure[],
  at: number,
  first: number,
): string | null {
  const { tokens } = document;
  const figure = figures[at];
  if (!figure) return null;
  let verb = '';
  let earlier = at - 1;
  for (let i = figure.firstToken - 1; i >= Math.max(first, figure.firstToken - REACH); i--) {
    const passed = figures[earlier];
    if (passed && i < passed.lastToken && i >= passed.firstToken) {
      i = passed.firstToken;
      earlier--;
      continue;
    }
    const token = tokens[i];
    if (!token) return null;
    if (isBreak(token) || opensClause(tokens, i)) return null;
    if (token.tag === 'verb' && !verb) verb = token.lower;
    const isNoun = token.tag === 'noun' || isOpeningName(document, i, figure, first);
    if (!isNoun || isTimeNoun(token.lower) || isSpeaker(token.lower)) continue;
    const start = startOfPhrase(tokens, i, first);
    const preposition = tokens[start - 1];
    // The noun nearest the number needs no verb between: "the toll at 40".
    const isAside =
      preposition &&
      start - 1 >= first &&
      (ASIDE.has(preposition.lower) || preposition.lower === 'of' || preposition.lower === 'for');
    if (isAside && hasNounBefore(tokens, start - 2, first)) {
      i = start - 1;
      continue;
    }
    const noun =
      token.tag === 'proper' ? nameTo(document, i, first) : withWhat(document, i, start, figure.firstToken);
    return figure.direction !== null && verb ? `${noun} ${verb}` : noun;
  }
  return null;
}

/** Who says or does it is not what is measured. */
const isSpeaker = (word: string): boolean =>
  (KIND_OF_NOUN.has(word) || KIND_OF_NOUN.has(singularOf(word))) && !MEASURED.has(word);
/** Among the words for sources those that are measured as often. */
const MEASURED: ReadonlySet<string> = new Set('figures data census bill index paper power'.split(' '));

/** "…, who has", "…, where officials": what is before belongs to another clause. */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  CLAUSES.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',';
const CLAUSES: ReadonlySet<string> = new Set(['who', 'which', 'where', 'whose', 'while', 'when', 'but']);

/** "Gold slipped 0.4 percent": a sentence's first word passes for a name and is what moved. */
const isOpeningName = ({ tokens }: Document, at: number, figure: Figure, first: number): boolean => {
  if (figure.kind !== 'percent' && figure.kind !== 'money') return false;
  const next = tokens[at + 1]?.tag;
  if (next !== 'verb' && next !== 'auxiliary') return false;
  let start = at;
  // "Brent crude rose".
  if (start > first && tokens[start]?.tag === 'adjective') start--;
  while (start > first && tokens[start]?.tag === 'proper') start--;
  return start === first && tokens[start]?.tag === 'proper';
};

/** "skyward air": all of a name, by its last word. */
function nameTo({ tokens, text }: Document, at: number, first: number): string {
  let start = at;
  while (start > first && tokens[start - 1]?.tag === 'proper') start--;
  return text.slice(tokens[start]?.start ?? 0, tokens[at]?.end ?? 0).toLowerCase();
}

const isBreak = ({ lower }: Token): boolean =>
  lower === ';' || lower === ':' || lower === '“' || lower === '”' || lower === '"';

const PHRASE: ReadonlySet<string> = new Set([
  'noun',
  'proper',
  'adjective',
  'determiner',
  'number',
  'particle',
  'symbol',
]);

function startOfPhrase(tokens: readonly Token[], at: number, first: number): number {
  let start = at;
  while (start > first && PHRASE.has(tokens[start - 1]?.tag ?? '')) start--;
  return start;
}

/** Whether a noun of the same clause stands further left, so that the aside can be passed over. */
function hasNounBefore(tokens: readonly Token[], from: number, first: number): boolean {
  for (let i = from; i >= Math.max(first, from - 8); i--) {
    const token = tokens[i];
    if (!token || isBreak(token)) return false;
    if (token.tag === 'noun' && !isTimeNoun(token.lower)) return true;
  }
  return false;
}
