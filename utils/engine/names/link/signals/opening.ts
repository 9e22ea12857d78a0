import { allCapitals } from '../../text/shape.ts';
import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { EVERYDAY_WORDS } from '../words/word-lists.ts';

/**
 * A capital that proves nothing: the first word of a sentence or a line, or a word among words all in capitals. A little-known one-word name that the
 * text never has elsewhere is then more likely a common word ("Hours later", "THE TOTAL").
 */
export const opening: Signal = {
  name: 'opening',
  weigh: (reading, context) => {
    const { sense, alias, derived } = reading;
    if (alias.length > 1 || derived || sense.type === 'person') return 0;
    if (!(isOpening(reading, context) || isShouted(reading, context)) || stands(reading, context)) return 0;
    if (EVERYDAY_WORDS.has(alias[0] ?? '') && !isQualified(reading, context)) return VETO;
    const doubt = isShouted(reading, context) ? -3 : -1.5;
    return doubt + Math.min(-doubt, Math.log2(1 + sense.prior) / 2);
  },
};

const isOpening = ({ first }: Reading, { words }: Context): boolean => words.list[first]?.opens === true;

function isShouted({ candidate, first }: Reading, { text, words }: Context): boolean {
  const before = words.list[first - 1];
  if (!before || !allCapitals(text, candidate.start, candidate.end, 2)) return false;
  return allCapitals(text, before.start, before.end, 2);
}

/** The same word stands with its capital amid a sentence somewhere. */
function stands({ alias, first }: Reading, { words }: Context): boolean {
  const own = words.list[first]?.opens ? 0 : 1;
  return (words.capitals.get(alias[0] ?? '') ?? 0) > own;
}

/** "Orange, N.J.": a comma and another name. */
function isQualified({ last }: Reading, { words }: Context): boolean {
  const next = words.list[last + 1];
  return next?.capital === true && next.gap === ', ';
}
