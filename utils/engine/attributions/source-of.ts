import type { Source } from '../../model/source.ts';
import type { Quote, Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import type { Read } from './attribute.ts';
import { carrySources, type Owned } from './carry-sources.ts';

const lengthOf = (ranges: readonly { first: number; last: number }[]): number =>
  ranges.reduce((sum, range) => sum + range.last - range.first, 0);

/** For each token the attribution whose content is the smallest around it, -1 for none. */
const innermost = (document: Document, { found }: Read): Int32Array => {
  const owner = new Int32Array(document.tokens.length).fill(-1);
  const order = found
    .map((attribution, index) => ({ index, attribution, length: lengthOf(attribution.content) }))
    .filter(({ attribution }) => attribution.source !== null && attribution.asserts)
    // Of two as long the relayed one is filled in last: the original source is whose figure it is.
    .sort(
      (a, b) =>
        b.length - a.length ||
        Number(a.attribution.relayed !== undefined) - Number(b.attribution.relayed !== undefined),
    );
  for (const { index, attribution } of order)
    for (const range of attribution.content) owner.fill(index, range.first, range.last);
  return owner;
};

/** Gives each figure (in the order of the text) to the innermost attribution around it, or to one that carries on to it. */
export const sourceOwners = (document: Document, read: Read, figures: readonly Span[]): Owned[] => {
  const { tokens, sentences } = document;
  const owner = innermost(document, read);
  let token = 0;
  let sentence = 0;
  const owned = figures.map((figure): Owned => {
    while (token < tokens.length - 1 && (tokens[token]?.end ?? 0) <= figure.start) token++;
    let last = token + 1;
    while (last < tokens.length && (tokens[last]?.start ?? Number.POSITIVE_INFINITY) < figure.end) last++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.last ?? 0) <= token) sentence++;
    return { first: token, last, sentence, owner: owner[token] ?? -1 };
  });
  return carrySources(document, read, owned);
};

/** The source and the cue of an attribution, nulls for none. */
export const sourceOf = (read: Read, owner: number): { source: Source | null; cue: Quote | null } => {
  const attribution = read.attributions[owner];
  return attribution === undefined
    ? { source: null, cue: null }
    : { source: attribution.source, cue: attribution.cue };
};
