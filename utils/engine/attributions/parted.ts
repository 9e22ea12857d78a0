import type { SentenceView } from './detect/reader.ts';
import type { Found, Range } from './found.ts';
import { isQuoted } from './quotes.ts';

const isInside = (inner: Range, outer: Range): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

const speaksIn = (part: Range, { source, cue }: Found): boolean =>
  source !== null && isInside(source, part) && isInside(cue, part);

/**
 * "Police said 12 were hurt; doctors counted 30": a semicolon before somebody who speaks ends what the one before it says, and
 * neither passes on the other's words. A part without a speaker is the speaker's beside it.
 */
export const partedAtSemicolons = (
  { tokens, quotes, sentence }: SentenceView,
  found: readonly Found[],
): readonly Found[] => {
  if (found.length < 2) return found;
  const ends = [sentence.last];
  for (let at = sentence.last - 1; at >= sentence.first; at--)
    if (tokens[at]?.text === ';' && !isQuoted(quotes, at)) ends.unshift(at);
  let parted = found;
  for (const [i, semicolon] of ends.slice(0, -1).entries()) {
    const before = { first: sentence.first, last: semicolon };
    const next = { first: semicolon + 1, last: ends[i + 1] ?? sentence.last };
    if (found.some(one => one.asserts && speaksIn(before, one)) && found.some(one => speaksIn(next, one)))
      parted = parted.map(one => keptToItsSide(one, semicolon));
  }
  return parted;
};

const keptToItsSide = ({ relayed, ...found }: Found, semicolon: number): Found => {
  const isBefore = found.cue.last <= semicolon;
  const content = found.content
    .map(({ first, last }) =>
      isBefore ? { first, last: Math.min(last, semicolon) } : { first: Math.max(first, semicolon + 1), last },
    )
    .filter(({ first, last }) => first < last);
  const passesOn = relayed !== undefined && relayed.last <= semicolon === isBefore;
  return passesOn ? { ...found, relayed, content } : { ...found, content };
};
