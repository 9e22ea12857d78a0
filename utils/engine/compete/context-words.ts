import type { Document, Token } from '../document/document.ts';
import { clauseAround } from '../hedges/clause.ts';
import { byWord, wordIs } from '../lexicon/by-word.ts';
import { actorOf } from './actor.ts';
import type { ClaimLike } from './claim-like.ts';
import { happeningOf } from './happenings.ts';
import { stem } from './stem.ts';
import { type Turn, turnOf } from './turn.ts';
import { unitFamily } from './unit-family.ts';

const STOP = new Set(
  `be is are was were been being have has had do does did will would can could may might must should said say says
  told according report reported reports estimate estimates estimated more less most least than about around some nearly
  almost over under least up at other another this that these those such many much people person year month week day
  last next first new also just still only so far since ago percent million billion thousand hundred dozen number total
  toll figure count expected likely including put according official officials get make take go come`.split(
    /\s+/,
  ),
);

/** Stems of the words, and one name for all words of a happening. */
const wordOf = (lower: string): string => happeningOf(stem(lower)) ?? stem(lower);
const stemOf = byWord(({ lower }) => wordOf(lower));
const isStop = wordIs(({ lower }) => STOP.has(lower));

const isContent = (token: Token): boolean =>
  token.tag === 'noun' || token.tag === 'proper' || token.tag === 'verb' || token.tag === 'adjective';

const indexAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What a claim says of its figure. */
export interface Context {
  /** Stems of the content words beside the figure and of its measure. */
  readonly words: ReadonlySet<string>;
  /** Stems of the sentence further off. */
  readonly wide: ReadonlySet<string>;
  /** Names of places and people in the sentence: claims of different places are no rivals. */
  readonly names: ReadonlySet<string>;
  /** Those of them that stand in the figure's own clause. */
  readonly here: ReadonlySet<string>;
  /** How far the clause reaches, where it says so: "nationally", "worldwide". */
  readonly reach: string;
  /** Names one of the words that stand for a figure told before: "the toll". */
  readonly anaphor: boolean;
  /** Which of several like events it speaks of, where it says so: "a second crash". */
  readonly turn: Turn | null;
  /** Years and comparisons with another time ("a year earlier", "in 2015"). */
  readonly times: ReadonlySet<string>;
}

/** Tokens of the sentence to either side that are looked at. */
const WIDE = 80;
/** Content words to either side that tell what a figure is of. */
const BESIDE = 4;

const ANAPHOR = new Set('toll figure number count tally estimate'.split(' '));
const COUNTS = new Set(
  'estimate estimates count counts report reports figure toll tally forecast projection'.split(' '),
);
const DEFINITE = new Set(['the', 'that', 'this', 'its', 'their']);
const REACHES = new Set(
  'nationally nationwide worldwide globally statewide locally countrywide overall overseas abroad'.split(' '),
);
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const EARLIER = new Set('earlier previous previously prior from last ago before'.split(' '));

const isAnaphor = wordIs(({ lower }) => ANAPHOR.has(lower));
const isReach = wordIs(({ lower }) => REACHES.has(lower));
const isEarlier = wordIs(({ lower }) => EARLIER.has(lower));

/** The stretch of the clause that holds so many content words to either side of the figure. */
const near = (
  tokens: readonly Token[],
  clause: { readonly first: number; readonly last: number },
  first: number,
  last: number,
): { first: number; last: number } => {
  let from = first;
  const least = Math.max(clause.first, first - WIDE);
  for (let seen = 0; from > least && seen < BESIDE; from--) {
    const token = tokens[from - 1];
    if (token !== undefined && isContent(token)) seen++;
  }
  let to = last;
  for (let seen = 0; to < clause.last && seen < BESIDE; to++) {
    const token = tokens[to];
    if (token !== undefined && isContent(token)) seen++;
  }
  return { first: from, last: to };
};

/** Shared by all that gathered nothing: most sets of a claim stay empty. */
const NONE: ReadonlySet<string> = new Set();
const added = (set: ReadonlySet<string>, word: string): ReadonlySet<string> =>
  set === NONE ? new Set([word]) : (set as Set<string>).add(word);

/** Further numbers on one side end a sentence that is a table. */
const MOST_NUMBERS = 8;

/** Where the words about a claim end, from the token `at` on by `step`: at `stop`, too far off, or behind too many numbers. */
const widest = (tokens: readonly Token[], at: number, stop: number, step: 1 | -1): number => {
  let numbers = 0;
  let i = at;
  for (let seen = 0; i !== stop && seen < WIDE; i += step, seen++)
    if (tokens[i]?.tag === 'number' && ++numbers > MOST_NUMBERS) break;
  return i;
};

/** What stands in the words near a claim, gathered token by token. */
class Gathered implements Context {
  words = NONE;
  wide = NONE;
  names = NONE;
  here = NONE;
  times = NONE;
  reach = '';
  turn: Turn | null = null;
  anaphor = false;
}

const isYear = (text: string): boolean => text.length === 4 && /^(?:1[89]|20)\d\d$/.test(text);

/** Times, reach and anaphors: what a word says of the claim beside what it counts. */
const note = (
  into: Gathered,
  tokens: readonly Token[],
  at: number,
  inClause: boolean,
  isClose: boolean,
): void => {
  const token = tokens[at];
  if (token === undefined) return;
  const { lower, tag } = token;
  if (isClose && isEarlier(token) && !COUNTS.has(tokens[at + 1]?.lower ?? ''))
    into.times = added(into.times, 'earlier');
  if (isReach(token)) into.reach = lower;
  if (!inClause) return;
  if (tag === 'number' ? isYear(token.text) : tag === 'proper' && MONTH.test(lower))
    into.times = added(into.times, lower);
  if (
    isAnaphor(token) &&
    (lower === 'toll' || lower === 'tally' || DEFINITE.has(tokens[at - 1]?.lower ?? ''))
  )
    into.anaphor = true;
  if (lower === 'without') into.words = added(into.words, lower);
};

export const contextOf = (document: Document, claim: ClaimLike): Context => {
  const { tokens } = document;
  const first = indexAt(tokens, claim.start);
  const last = indexAt(tokens, Math.max(claim.start, claim.end - 1)) + 1;
  const sentence = {
    first: indexAt(tokens, claim.sentence.start),
    last: indexAt(tokens, Math.max(0, claim.sentence.end - 1)) + 1,
  };
  const clause = clauseAround(tokens, sentence, first, last);
  const beside = near(tokens, clause, first, last);
  const into = new Gathered();
  const family = unitFamily(claim.unit);
  const countsThings = family !== 'money' && family !== 'percent' && family !== '';
  const end = widest(tokens, last, sentence.last, 1);
  for (let i = widest(tokens, first - 1, sentence.first - 1, -1) + 1; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || token.tag === 'punctuation') continue;
    note(into, tokens, i, i >= clause.first && i < clause.last, i >= first - 6 && i < last + 5);
    if (!isContent(token) || isStop(token)) continue;
    if (claim.source !== null && token.start >= claim.source.start && token.end <= claim.source.end) continue;
    if (i >= first && i < last && (!countsThings || (family === 'people' && isPeople(token.lower)))) continue;
    const word = stemOf(token) ?? token.lower;
    if (token.tag === 'proper') {
      into.names = added(into.names, word);
      if (i >= clause.first && i < clause.last) into.here = added(into.here, word);
    }
    if (i >= beside.first && i < beside.last) into.words = added(into.words, word);
    else into.wide = added(into.wide, word);
  }
  into.turn = turnOf(tokens, clause.first, clause.last);
  for (const name of actorOf(tokens, claim, clause.first, first)) {
    into.names = added(into.names, stem(name));
    into.here = added(into.here, stem(name));
  }
  for (const word of (claim.measure ?? '').toLowerCase().split(/[^\p{L}]+/u))
    if (word.length > 2 && !STOP.has(word)) into.words = added(into.words, wordOf(word));
  return into;
};

const isPeople = (word: string): boolean => word === 'people' || word === 'person' || word === 'persons';
