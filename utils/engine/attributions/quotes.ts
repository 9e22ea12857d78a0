import type { Document } from '../document/document.ts';
import {
  CLOSING,
  closesSingle,
  isClosingMark,
  isOpeningMark,
  OPENING,
  opensSingle,
  SINGLE,
} from './phrase/marks.ts';

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

/** Whether a text quotes with single marks only, as many British papers do. */
const usesSingleMarks = ({ tokens, traits }: Document): boolean =>
  !traits.some(bits => (bits & OPENING) !== 0) &&
  traits.some((bits, at) => (bits & SINGLE) !== 0 && opensSingle(tokens, at));

/** Finds what stands between quotation marks; a quote of several paragraphs gives one run a paragraph. */
export const findQuotes = (document: Document): Quotes => {
  const { tokens, traits, sentences } = document;
  const runs: QuoteRun[] = [];
  const runOf = new Int32Array(tokens.length).fill(-1);
  const single = usesSingleMarks(document);
  const opens = (at: number): boolean => isOpeningMark(tokens[at]) || (single && opensSingle(tokens, at));
  const closes = (at: number): boolean => isClosingMark(tokens[at]) || (single && closesSingle(tokens, at));
  const marks = single ? OPENING | CLOSING | SINGLE : OPENING | CLOSING;
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
      continues = wasOpen && opens(sentence.first);
    }
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!((traits[i] ?? 0) & marks)) continue;
      if (begin < 0) {
        if (opens(i)) begin = i;
      } else if (closes(i)) add(i + 1, false);
    }
  }
  if (begin >= 0) add(tokens.length, true);
  return { runs, runOf };
};
