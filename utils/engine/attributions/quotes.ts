import type { Document } from '../document/document.ts';

/** Quoted words: token indices, marks included, `last` exclusive. */
export interface QuoteRun {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** The paragraph ended before the closing mark, or the mark is the next paragraph's business. */
  readonly open: boolean;
  /** Goes on with the quote that the paragraph before left open. */
  readonly continues: boolean;
}

export interface Quotes {
  readonly runs: readonly QuoteRun[];
  /** For each token the index of the run it is in, or -1. */
  readonly runOf: Int32Array;
}

/**
 * Words inside quotation marks are the speaker's own; who they in turn speak of is not the article's attribution, so no cue is
 * read there.
 */
export const isQuoted = (quotes: Quotes, token: number): boolean => (quotes.runOf[token] ?? -1) >= 0;

const opens = (text: string): boolean =>
  text === '“' || text === '"' || text === '``' || text === "''" || text === '„' || text === '«';
const closes = (text: string): boolean => text === '”' || text === '"' || text === "''" || text === '»';

/** Finds what stands between double quotation marks; a quote of several paragraphs gives one run a paragraph. */
export const findQuotes = (document: Document): Quotes => {
  const { tokens, sentences } = document;
  const runs: QuoteRun[] = [];
  const runOf = new Int32Array(tokens.length).fill(-1);
  let paragraph = -1;
  let begin = -1;
  let wasOpen = false;
  let continues = false;
  const add = (last: number, open: boolean) => {
    runOf.fill(runs.length, begin, last);
    runs.push({ first: begin, last, paragraph, open, continues });
    begin = -1;
    continues = false;
    wasOpen = open;
  };
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      if (begin >= 0) add(sentence.first, true);
      else wasOpen = false;
      paragraph = sentence.paragraph;
      continues = wasOpen && opens(tokens[sentence.first]?.text ?? '');
    }
    for (let i = sentence.first; i < sentence.last; i++) {
      const text = tokens[i]?.text ?? '';
      if (begin < 0) {
        if (opens(text)) begin = i;
      } else if (closes(text)) add(i + 1, false);
    }
  }
  if (begin >= 0) add(tokens.length, true);
  return { runs, runOf };
};
