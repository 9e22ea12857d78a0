import type { Hedge, HedgeKind } from '../../model/hedge.ts';
import type { Document, Token } from '../document/document.ts';
import { opener } from '../lexicon/traits.ts';
import type { HedgeFamily } from './hedge-family.ts';
import { alleged } from './kinds/alleged.ts';
import { disputed } from './kinds/disputed.ts';
import { estimated } from './kinds/estimated.ts';
import { expected } from './kinds/expected.ts';
import { notConfirmed } from './kinds/not-confirmed.ts';
import { possible } from './kinds/possible.ts';
import { preliminary } from './kinds/preliminary.ts';
import { reported } from './kinds/reported.ts';
import { matchPattern, type Pattern, parsePattern } from './pattern.ts';

const FAMILIES: readonly HedgeFamily[] = [
  notConfirmed,
  disputed,
  preliminary,
  alleged,
  estimated,
  expected,
  reported,
  possible,
];

/** A hedge with where it stands: token indices and the index of its sentence. */
export interface FoundHedge extends Hedge {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

const build = (): Map<string, { kind: HedgeKind; pattern: Pattern }[]> => {
  const byWord = new Map<string, { kind: HedgeKind; pattern: Pattern }[]>();
  for (const { kind, patterns } of FAMILIES)
    for (const text of patterns) {
      const pattern = parsePattern(text);
      for (const word of pattern.places[0]?.words ?? [])
        byWord.set(word, [...(byWord.get(word) ?? []), { kind, pattern }]);
    }
  return byWord;
};

const BY_FIRST_WORD = build();
const HEDGE = opener(({ lower }) => BY_FIRST_WORD.has(lower));

const DENIALS = new Set(['not', "n't", 'never', 'only']);

/** Every wording about certainty or checking, in the order of the text; of those that overlap the longest is kept. */
export const findHedges = (document: Document): FoundHedge[] => {
  const { tokens, traits, sentences, text } = document;
  const out: FoundHedge[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!((traits[at] ?? 0) & HEDGE)) continue;
      let best = -1;
      let kind: HedgeKind = 'possible';
      for (const entry of BY_FIRST_WORD.get(tokens[at]?.lower ?? '') ?? []) {
        // The first place holds this word already.
        const end = matchPattern(tokens, entry.pattern, at + 1, sentence.last, 1);
        if (end > best) {
          best = end;
          kind = entry.kind;
        }
      }
      // "could not find 3 people" tells what did not happen, not what may.
      const denied = kind === 'possible' && DENIALS.has(tokens[best]?.lower ?? '');
      if (best < 0 || denied || isNoDoubt(tokens, at)) continue;
      const start = tokens[at]?.start ?? 0;
      const end = tokens[best - 1]?.end ?? start;
      out.push({ text: text.slice(start, end), start, end, kind, first: at, last: best, sentence: index });
      at = best - 1;
    }
  });
  return out;
};

/** "1,020 likely voters" are voters of a kind, and what is "22 percent more likely" is measured. */
const isNoDoubt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'likely' &&
  (/^voters?$/.test(tokens[at + 1]?.lower ?? '') || /^(?:more|less|as)$/.test(tokens[at - 1]?.lower ?? ''));
