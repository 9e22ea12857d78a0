import type { Document } from '../document/document.ts';
import type { Read } from './attribute.ts';

/** A figure's place: token indices, its sentence, and the index of the attribution it belongs to, -1 for the article's own voice. */
export interface Owned {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly owner: number;
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 2 && word !== 'the'),
  );

/** Whether two source phrases name the same speaker: the shorter's words are all in the longer. */
const sameSpeaker = (a: string, b: string): boolean => {
  const [small, large] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (small === undefined || large === undefined || small.size === 0) return false;
  for (const word of small) if (!large.has(word)) return false;
  return true;
};

/**
 * Carries a source on to sentences that name none: between two sentences of one paragraph that both give figures to the same
 * speaker, and where a sentence divides up a figure of the sentence before ("Of those, …").
 */
export const carrySources = (
  document: Document,
  { found, attributions }: Read,
  owned: readonly Owned[],
): Owned[] => {
  const { sentences, tokens } = document;
  const nameOf = (owner: number): string => {
    const source = attributions[owner]?.source;
    return source ? (source.resolved ?? source.text) : '';
  };
  const cueIn = new Set(found.map(attribution => attribution.sentence));
  // The nearest figure on either side that somebody gives, by one pass each way.
  const opening = nearestOwned(owned, 1);
  const closing = nearestOwned(owned, -1);
  return owned.map((figure, i): Owned => {
    if (figure.owner >= 0 || cueIn.has(figure.sentence)) return figure;
    const sentence = sentences[figure.sentence];
    const before = owned[opening[i] ?? -1];
    const after = owned[closing[i] ?? -1];
    if (sentence === undefined || before === undefined) return figure;
    const gap = sentence.paragraph - (sentences[before.sentence]?.paragraph ?? -9);
    if (figure.sentence - before.sentence === 1 && gap === 0) {
      const opener = `${tokens[sentence.first]?.lower} ${tokens[sentence.first + 1]?.lower}`;
      if (/^(?:of|among) (?:those|them|these)$/.test(opener)) return { ...figure, owner: before.owner };
    }
    const closes = after !== undefined && sentences[after.sentence]?.paragraph === sentence.paragraph;
    if (!closes || gap > 1 || !sameSpeaker(nameOf(before.owner), nameOf(after.owner))) return figure;
    return { ...figure, owner: after.owner };
  });
};

/** For each figure the index of the nearest owned one before it (step 1) or after it (step -1) in another sentence, else -1. */
const nearestOwned = (owned: readonly Owned[], step: 1 | -1): number[] => {
  const out = new Array<number>(owned.length).fill(-1);
  let candidate = -1;
  let nearest = -1;
  for (let i = step === 1 ? 0 : owned.length - 1; i >= 0 && i < owned.length; i += step) {
    const figure = owned[i];
    if (figure === undefined) break;
    if (candidate >= 0 && owned[candidate]?.sentence !== figure.sentence) nearest = candidate;
    out[i] = nearest;
    if (figure.owner >= 0) candidate = i;
  }
  return out;
};
