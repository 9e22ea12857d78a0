import type { TextClaim } from '../model/claim.ts';

/**
 * Two classes of figures that must not silently be set against each other: what was documented case by case, and everything else
 * (estimates, models, statements). A documented count is the least the real number can be, so a larger estimate never conflicts
 * with it.
 */
export function isDocumented(method: string | null): boolean {
  return method !== null && DOCUMENTED.test(method);
}

/** The article says that the cases behind the figure were documented: "has verified the deaths of 300 people". */
export function saysDocumented(text: string, { sentence }: TextClaim): boolean {
  return DOCUMENTED.test(text.slice(sentence.start, sentence.end).replace(DENIED, ''));
}

const DOCUMENTED = /\b(?:documented|verified|confirmed|identified|registered|by name)\b/i;
const DENIED = /\b(?:not|never|cannot)(?: \w{1,12}){0,3} (?:documented|verified|confirmed|identified)\b/gi;
