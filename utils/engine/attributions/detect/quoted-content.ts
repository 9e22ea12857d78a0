import type { Range } from '../found.ts';
import type { SentenceView } from './reader.ts';

const STOPS = new Set(', as while when after before during at in on'.split(' '));

/** Content that begins with a quote stops where the sentence goes on in its own voice: "chanted “…” as hundreds came". */
export const throughQuote = ({ tokens, quotes }: SentenceView, content: Range): Range => {
  let at = content.first;
  while (at < content.last) {
    const run = quotes.runs[quotes.runOf[at] ?? -1];
    if (run !== undefined) at = Math.max(at + 1, run.last);
    else if (
      at > content.first &&
      (STOPS.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'and' && tokens[at + 1]?.tag === 'verb'))
    )
      return { first: content.first, last: at };
    else at++;
  }
  return content;
};

/** "The mayor, who said 40 homes had burned, thanked the crews": a relative clause ends where the main verb comes. */
export const endOfRelative = (
  { tokens, quotes }: SentenceView,
  source: Range,
  from: number,
  last: number,
): number => {
  if (!/^(?:who|which)$/.test(tokens[source.first]?.lower ?? '')) return last;
  const closing = tokens[source.first - 1]?.text === ',';
  for (let i = from + 1; i < last; i++) {
    if ((quotes.runOf[i] ?? -1) >= 0) continue;
    const token = tokens[i];
    const tag = tokens[i + 1]?.tag;
    if (closing && token?.text === ',' && (tag === 'verb' || tag === 'auxiliary' || tag === 'adverb'))
      return i;
    if (!closing && token?.tag === 'verb' && SPOKE.has(token.lower) && tokens[i - 1]?.tag !== 'pronoun')
      return i;
  }
  return last;
};

const SPOKE = new Set(['said', 'says', 'say', 'told', 'tells', 'added', 'wrote']);
