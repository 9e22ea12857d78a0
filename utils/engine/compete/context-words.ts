import type { Document, Token } from '../document/document.ts';
import { clauseAround } from '../hedges/clause.ts';
import type { ClaimLike } from './claim-like.ts';
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

/** A rough stem, so that "sales" meets "sale" and "closed" meets "closing". */
export const stem = (word: string): string => {
  let out = word;
  if (out.length > 4) out = out.replace(/(?:ies)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  return out.length > 3 ? out.replace(/e$/, '') : out;
};

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
  /** Names of places and people in the clause: claims of different places are no rivals. */
  readonly names: ReadonlySet<string>;
  /** How far the clause reaches, where it says so: "nationally", "worldwide". */
  readonly reach: string;
  /** Names one of the words that stand for a figure told before: "the toll". */
  readonly anaphor: boolean;
  /** Years and comparisons with another time ("a year earlier", "in 2015"). */
  readonly times: ReadonlySet<string>;
}

/** Tokens of the sentence to either side that are looked at. */
const WIDE = 120;
/** Content words to either side that tell what a figure is of. */
const BESIDE = 4;

const ANAPHOR = new Set('toll figure number count tally estimate'.split(' '));
const COUNTS = new Set(
  'estimate estimates count counts report reports figure toll tally forecast projection'.split(' '),
);
const REACHES = new Set(
  'nationally nationwide worldwide globally statewide locally countrywide overall overseas abroad'.split(' '),
);
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const EARLIER = new Set('earlier previous previously prior from last ago before'.split(' '));

/** The stretch of the clause that holds so many content words to either side of the figure. */
const near = (
  tokens: readonly Token[],
  clause: { readonly first: number; readonly last: number },
  first: number,
  last: number,
): { first: number; last: number } => {
  let from = first;
  for (let seen = 0; from > clause.first && seen < BESIDE; from--) {
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
  const words = new Set<string>();
  const wide = new Set<string>();
  const times = new Set<string>();
  const names = new Set<string>();
  let reach = '';
  let anaphor = false;
  const family = unitFamily(claim.unit);
  const countsThings = family !== 'money' && family !== 'percent' && family !== '';
  const from = Math.max(sentence.first, first - WIDE);
  for (let i = from; i < Math.min(sentence.last, last + WIDE); i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const inClause = i >= clause.first && i < clause.last;
    const inFigure = i >= first && i < last;
    if (inClause && /^(?:1[89]|20)\d\d$/.test(token.text)) times.add(token.text);
    if (inClause && MONTH.test(token.lower) && token.tag === 'proper') times.add(token.lower);
    if (REACHES.has(token.lower)) reach = token.lower;
    if (i >= first - 6 && i < last + 5 && EARLIER.has(token.lower) && !COUNTS.has(tokens[i + 1]?.lower ?? ''))
      times.add('earlier');
    if (claim.source !== null && token.start >= claim.source.start && token.end <= claim.source.end) continue;
    if (
      inClause &&
      ANAPHOR.has(token.lower) &&
      /^(?:the|that|this|its|their)$/.test(tokens[i - 1]?.lower ?? '')
    )
      anaphor = true;
    if (inClause && (token.lower === 'toll' || token.lower === 'tally')) anaphor = true;
    if (token.lower === 'without' && inClause) words.add('without');
    if (!isContent(token) || STOP.has(token.lower)) continue;
    if (inFigure && (token.tag === 'number' || !countsThings)) continue;
    if (inFigure && family === 'people' && /^(?:people|persons?)$/.test(token.lower)) continue;
    if (token.tag === 'proper') names.add(stem(token.lower));
    (i >= beside.first && i < beside.last ? words : wide).add(stem(token.lower));
  }
  for (const word of (claim.measure ?? '').toLowerCase().split(/[^\p{L}]+/u))
    if (word.length > 2 && !STOP.has(word)) words.add(stem(word));
  return { words, wide, names, reach, anaphor, times };
};
