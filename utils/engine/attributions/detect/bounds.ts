import type { Range } from '../found.ts';
import type { SentenceView } from './reader.ts';

/** The words a cue may not look beyond: its sentence, or the quote it stands in. */
export const boundsOf = (view: SentenceView, at: number): Range => {
  const { sentence, quotes } = view;
  const run = quotes.runs[quotes.runOf[at] ?? -1];
  if (run === undefined) return sentence;
  return {
    first: Math.max(sentence.first, run.first + 1),
    last: Math.min(sentence.last, run.open ? run.last : run.last - 1),
  };
};

/** The quote that begins at `token`: what a colon at a sentence's end announces. */
export const quoteAhead = ({ quotes }: SentenceView, token: number): Range[] => {
  const run = quotes.runs[quotes.runOf[token] ?? -1];
  return run === undefined || run.first !== token ? [] : [{ first: run.first, last: run.last }];
};

export const keepFilled = (ranges: readonly Range[]): Range[] =>
  ranges.filter(range => range.last > range.first);
