import type { Reading } from '../reading.ts';
import { CALENDAR, FUNCTION_WORDS, KINDS, NAME_PARTICLES, TITLES } from './word-lists.ts';
import type { Word, Words } from './words.ts';

/**
 * Runs of two to four capitalised words that look like a person named in full ("Gerald R. Ford") and are no name of a pack: the last word then
 * means that person further on, not whatever a pack knows by it. The same of bodies: after "the New York Times", "the Times" is that one.
 */
export function strangersOf(
  words: Words,
  endingAt: ReadonlyMap<number, readonly Reading[]>,
  startingAt: ReadonlyMap<number, readonly Reading[]>,
): Map<string, number[]> {
  const strangers = new Map<string, number[]>();
  const { list } = words;
  for (let from = 0; from < list.length; from++) {
    if (!startsName(words, from)) continue;
    let to = from;
    while (to + 1 < list.length && continuesName(list[to + 1])) to++;
    const length = to - from + 1;
    const last = list[to] as Word;
    if (length >= 2 && length <= 4 && !NAME_PARTICLES.has(last.lower)) {
      const inPack = (endingAt.get(to) ?? []).some(reading => reading.first <= from);
      const place = (startingAt.get(from) ?? []).some(
        ({ sense, last: end }) => sense.type !== 'person' && end < to,
      );
      if (!inPack && (KINDS.has(last.lower) || !place)) {
        const known = strangers.get(last.lower);
        if (known) known.push(from);
        else strangers.set(last.lower, [from]);
      }
    }
    from = to;
  }
  return strangers;
}

function startsName({ list, small }: Words, at: number): boolean {
  const word = list[at] as Word;
  if (!isNameWord(word) || word.lower.length < 2) return false;
  return !(word.opens && small.has(word.lower));
}

function continuesName(word: Word | undefined): boolean {
  if (!word || word.opens || !TIGHT.has(word.gap)) return false;
  return isNameWord(word) || NAME_PARTICLES.has(word.lower);
}

const TIGHT: ReadonlySet<string> = new Set([' ', '-', '. ']);

function isNameWord({ capital, lower }: Word): boolean {
  return (
    capital && !FUNCTION_WORDS.has(lower) && !TITLES.has(lower) && !CALENDAR.has(lower) && !/^\d/.test(lower)
  );
}
