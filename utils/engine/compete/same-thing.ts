import type { Entry } from './entry.ts';
import { happeningOf } from './happenings.ts';
import { meet } from './meet.ts';
import { stem } from './stem.ts';

/** What may be told of anything at all: two figures that have no more in common may be of two things. */
const GENERIC = new Set(
  `value worth price cost order total amount number sum rate deal size length distance height weight level share part
  figure estimate count found show include reach stand make have take get give use add go come see live set put`
    .split(/\s+/)
    .map(stem),
);

/** What a measure names: things and happenings by their stems, and apart from them the words that say little. */
export interface Told {
  readonly things: ReadonlySet<string>;
  readonly happening: string | null;
  readonly generic: ReadonlySet<string>;
}

export function toldBy(measure: string | null): Told {
  const words = (measure?.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem);
  return {
    things: new Set(words.filter(word => !GENERIC.has(word)).map(word => happeningOf(word) ?? word)),
    happening: words.map(happeningOf).find(name => name !== null) ?? null,
    generic: new Set(words.filter(word => GENERIC.has(word))),
  };
}

/**
 * Whether both say, in the same words, what they count. A value, a price or an order is said of anything, and of what one "has" no
 * measure tells: there the words beside the figures must have a thing in common.
 */
export const saySameThing = (a: Entry, b: Entry): boolean =>
  meet(a.told.things, b.told.things) ||
  (a.told.things.size === 0 && b.told.things.size === 0 && shareThing(a, b));

const shareThing = (a: Entry, b: Entry): boolean => {
  const unit = stem(a.claim.unit?.split(' ').at(-1) ?? '');
  const isThing = (word: string) =>
    word !== unit && !a.context.names.has(word) && !(a.told.generic.has(word) && b.told.generic.has(word));
  return [...a.context.words].some(word => b.context.words.has(word) && isThing(word));
};
