import type { Found } from './found.ts';

/** Rules that show an act of speech by themselves, whatever the verb. */
const SPEECH_RULES = new Set([
  'trailing',
  'inverted',
  'according-to',
  'colon',
  'headline',
  'signature',
  'in-data',
  'by-count',
  'toll',
]);

/** In a sentence with very many cues only those close by are compared. */
const NEIGHBOURS = 40;

const isInside = (inner: Found, outer: Found): boolean =>
  outer.content.some(range => range.first <= inner.cue.first && inner.cue.last <= range.last);

/** "rejected the charity's claim that 300 had died": whoever takes sides leaves the claim to the one who makes it. */
const isContested = (inner: Found, outer: Found): boolean =>
  inner.rule === 'noun' && inner.asserts && !outer.asserts;

/**
 * Drops what stands inside another's reported words, unless it is itself speech: in "she said she wanted peace" the wish is
 * part of what she said, in "she said police told her" a second source speaks.
 */
export const withoutNested = (found: readonly Found[]): Found[] =>
  found.filter((inner, i) => {
    if (SPEECH_RULES.has(inner.rule) || inner.speech) return true;
    const near =
      found.length <= 2 * NEIGHBOURS ? found : found.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS);
    return !near.some(outer => outer !== inner && isInside(inner, outer) && !isContested(inner, outer));
  });
