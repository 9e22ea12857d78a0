import type { Span } from '../../model/span.ts';
import { traitsOf } from '../lexicon/traits.ts';
import { tagTokens } from '../tag/tag.ts';
import type { Document, Sentence } from './document.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

/** Cuts a text into tokens, sentences and paragraphs (one a line), and tags the tokens. */
export function makeDocument(text: string): Document {
  const { tokens, breaks } = tokenise(text);
  const traits = new Uint32Array(tokens.length + 1);
  tokens.forEach((token, i) => {
    traits[i] = traitsOf(token);
  });
  const sentences: Sentence[] = [];
  const paragraphs: Span[] = [];
  let first = 0;
  for (const last of [...breaks, tokens.length]) {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to && first < last) {
      for (const sentence of splitSentences(tokens, traits, first, last, paragraphs.length))
        sentences.push(sentence);
      paragraphs.push({ start: from.start, end: to.end });
    }
    first = last;
  }
  const document: Document = { text, tokens, traits, sentences, paragraphs };
  tagTokens(document);
  return document;
}
