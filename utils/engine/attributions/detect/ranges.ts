import type { Range } from '../found.ts';
import type { SentenceView } from './reader.ts';

/** The quote that begins at `token`: what a colon at a sentence's end announces. */
export const quoteAhead = ({ quotes }: SentenceView, token: number): Range[] => {
  const run = quotes.runs[quotes.runOf[token] ?? -1];
  return run === undefined || run.first !== token ? [] : [{ first: run.first, last: run.last }];
};

export const keepFilled = (ranges: readonly Range[]): Range[] =>
  ranges.filter(range => range.last > range.first);
