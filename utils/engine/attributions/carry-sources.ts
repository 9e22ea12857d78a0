import type { Document } from '../document/document.ts';
import type { Read } from './attribute.ts';
import type { Owned } from './source-of.ts';

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
  const before = (i: number): Owned | undefined =>
    owned.slice(Math.max(0, i - 8), i).findLast(figure => figure.sentence < (owned[i]?.sentence ?? 0));
  return owned.map((figure, i): Owned => {
    if (figure.owner >= 0 || cueIn.has(figure.sentence)) return figure;
    const sentence = sentences[figure.sentence];
    if (sentence === undefined) return figure;
    const previous = before(i);
    if (previous !== undefined && previous.owner >= 0 && figure.sentence - previous.sentence === 1) {
      const opener = tokens[sentence.first]?.lower;
      const second = tokens[sentence.first + 1]?.lower ?? '';
      const divides = /^(?:of|among)$/.test(opener ?? '') && /^(?:those|them|these)$/.test(second);
      if (divides && sentences[previous.sentence]?.paragraph === sentence.paragraph)
        return { ...figure, owner: previous.owner };
    }
    const opening = owned.slice(0, i).findLast(other => other.owner >= 0 && other.sentence < figure.sentence);
    const closing = owned
      .slice(i + 1, i + 12)
      .find(other => other.owner >= 0 && other.sentence > figure.sentence);
    if (opening === undefined || closing === undefined) return figure;
    const paragraph = sentence.paragraph;
    const near =
      sentences[closing.sentence]?.paragraph === paragraph &&
      (sentences[opening.sentence]?.paragraph ?? -9) >= paragraph - 1;
    if (!near || !sameSpeaker(nameOf(opening.owner), nameOf(closing.owner))) return figure;
    return { ...figure, owner: closing.owner };
  });
};
