import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Behind a duration they make it a point in time: "two years ago", "18 years after". */
const TIME_AFTER = set('ago earlier later after before from since hence previously prior into');
/** Before a duration they make it a stretch up to now or from now: "the past two months". */
const TIME_BEFORE = set('past last next first previous recent coming final every each these those following');
/** Of a sentence, a delay or a course a reader asks how long. */
const ASKED = set(
  'sentenced sentence jail jailed prison imprisonment imprisoned detained banned ban suspended suspension delayed delay wait waiting lasted lasts survive incubation extended postponed face faces faced facing',
);

/** A duration told in passing; one that is bounded, vague or of a sentence or delay is asserted. */
export function isPassingDuration(document: Document, figure: Figure): boolean {
  const { tokens, sentences } = document;
  const sentence = sentences[figure.sentence];
  if (!sentence) return true;
  const before = tokens[figure.firstToken - 1]?.lower;
  const isAsked = isNear(document, figure, ASKED);
  if (TIME_AFTER.has(tokens[figure.lastToken]?.lower ?? '') && !(isAsked && before === 'for')) return true;
  for (let i = figure.firstToken - 1; i >= figure.firstToken - 2 && i >= sentence.first; i--)
    if (TIME_BEFORE.has(tokens[i]?.lower ?? '') && tokens[i]?.tag !== 'verb') return true;
  if (figure.value.relation !== 'exact')
    return tokens[figure.firstToken]?.lower === 'a' && figure.value.relation === 'vague';
  return !tokens[figure.numberToken]?.lower.endsWith('long') && !isAsked;
}

const REACH_BEFORE = 6;
const REACH_AFTER = 5;

function isNear({ tokens, sentences }: Document, figure: Figure, words: ReadonlySet<string>): boolean {
  const sentence = sentences[figure.sentence];
  const last = Math.min(sentence?.last ?? 0, figure.lastToken + REACH_AFTER);
  for (let i = Math.max(sentence?.first ?? 0, figure.firstToken - REACH_BEFORE); i < last; i++)
    if (words.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
