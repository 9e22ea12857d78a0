import type { Range } from '../found.ts';
import type { SentenceView } from './reader.ts';

const STOPS = new Set(', as while when after before during at in on'.split(' '));

/** Content that begins with a quote stops where the sentence goes on in its own voice: "chanted “…” as hundreds came". */
export const throughQuote = ({ tokens, quotes }: SentenceView, content: Range): Range => {
  let at = content.first;
  while (at < content.last) {
    const run = quotes.runs[quotes.runOf[at] ?? -1];
    if (run !== undefined) at = Math.max(at + 1, run.last);
    else if (at > content.first && STOPS.has(tokens[at]?.lower ?? ''))
      return { first: content.first, last: at };
    else at++;
  }
  return content;
};
