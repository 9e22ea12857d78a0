import type { SourceKind } from '../../../model/source.ts';
import type { Document, Token } from '../../document/document.ts';
import type { Found } from '../found.ts';
import type { Phrase } from '../phrase/apposition.ts';

/** Sentences that "the agency" reaches back over. */
const REACH = 12;
/** Candidates that are looked at, for a text without full stops. */
const MOST = 60;
/** A name that only is of the kind must stand so much nearer than one that has the very word. */
const BY_KIND_COSTS = 3;

const kinds = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What may be taken up by a word that its name does not hold. */
const KINDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['agency', 'intergovernmental government news-outlet state-media statistics-office'],
      ['organization organisation body', 'ngo intergovernmental monitor'],
      ['group', 'ngo monitor activists armed-group party'],
      ['movement', 'armed-group party'],
      ['charity', 'ngo'],
      ['watchdog monitor', 'monitor'],
      ['broadcaster newspaper paper outlet', 'news-outlet state-media'],
      ['company firm maker manufacturer automaker carmaker retailer utility airline operator', 'company'],
    ] as const
  ).flatMap(([words, list]) => words.split(' ').map(word => [word, kinds(list)] as const)),
);

const isMark = (token: Token | undefined): boolean =>
  token === undefined || /^[,.;:()“”"—–]$/.test(token.text);
const HEAD_ENDS = /^(?:that|which|who|of|in|at|for|from|with|based|on)$/;

/** A word as in a list of kinds: without the plural's s. */
const sameNoun = (token: Token | undefined, noun: string): boolean =>
  token !== undefined && (token.lower === noun || `${token.lower}s` === noun || token.lower === `${noun}s`);

/** The last word of the description that follows a name after a comma: "a London-based *group* that collects reports". */
const describes = ({ tokens }: Document, { headLast }: Phrase, noun: string): boolean => {
  if (
    tokens[headLast]?.text !== ',' ||
    !/^(?:an?|the|one|another|its)$/.test(tokens[headLast + 1]?.lower ?? '')
  )
    return false;
  for (let i = headLast + 2; i < headLast + 12; i++) {
    const next = tokens[i + 1];
    if (isMark(next) || HEAD_ENDS.test(next?.lower ?? '') || next?.tag === 'verb')
      return sameNoun(tokens[i], noun);
  }
  return false;
};

/** Whether a phrase takes up something named before: "the group", not "the rescue group". */
const takesUp = ({ tokens }: Document, phrase: Phrase): string | null => {
  const noun = tokens[phrase.headLast - 1];
  const opener = tokens[phrase.first]?.lower ?? '';
  if (phrase.headLast - phrase.first !== 2 || noun?.tag !== 'noun') return null;
  return /^(?:the|this|that|these|both)$/.test(opener) ? noun.lower : null;
};

/** What names somebody and can be taken up later. */
const canBeTakenUp = (document: Document, phrase: Phrase): boolean => {
  const head = document.tokens[phrase.headLast - 1];
  if (head === undefined || head.tag === 'pronoun') return false;
  return takesUp(document, phrase) === null || phrase.last > phrase.headLast;
};

/** Sources and names up to a place, the nearest first. */
const before = (found: readonly Found[], names: readonly Phrase[], at: number): Phrase[] => {
  const out: Phrase[] = [];
  const sources = found.slice(-MOST).flatMap(({ source }) => (source && source.first < at ? [source] : []));
  // A source is told with its description; the bare name inside it is no other one.
  const told = new Set(sources.map(({ headLast }) => headLast));
  out.push(...sources);
  const end = lowerBound(names, at);
  for (const name of names.slice(Math.max(0, end - MOST), end)) if (!told.has(name.headLast)) out.push(name);
  return out.sort((a, b) => b.first - a.first || b.headLast - a.headLast);
};

const lowerBound = (names: readonly Phrase[], at: number): number => {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The one that "the group", "the agency", "the ministry" takes up: the nearest that has the word in its name or its
 * description, or whose kind the word names. Null where the text introduces none.
 */
export const antecedentOf = (
  document: Document,
  found: readonly Found[],
  names: readonly Phrase[],
  phrase: Phrase,
  kindOf: (phrase: Phrase) => SourceKind,
): Phrase | null => {
  const noun = takesUp(document, phrase);
  if (noun === null) return null;
  const { tokens, sentences } = document;
  const byKind = KINDS_OF.get(noun);
  let sentence = sentences.findIndex(({ last }) => last > phrase.first);
  let best: Phrase | null = null;
  let cost = REACH;
  let distance = 0;
  for (const candidate of before(found, names, phrase.first)) {
    while (sentence > 0 && (sentences[sentence]?.first ?? 0) > candidate.first) {
      sentence--;
      distance++;
    }
    if (distance >= cost) break;
    if (!canBeTakenUp(document, candidate)) continue;
    let has = describes(document, candidate, noun);
    for (let i = candidate.first; i < candidate.headLast && !has; i++) has = sameNoun(tokens[i], noun);
    const price = has ? distance : byKind?.has(kindOf(candidate)) ? distance + BY_KIND_COSTS : cost;
    if (price >= cost) continue;
    cost = price;
    best = candidate;
  }
  return best;
};
