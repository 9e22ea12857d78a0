/** The figure is a part of another: "including 400 children", "among them 12 officers"; stands right before it. */
export const PART_OF =
  /\b(?:includ(?:ing|es?|ed)|among them(?: (?:is|are|was|were))?|of (?:whom|them|those|which)|another|an additional|a further)(?:\s(?:at least|about|some|around|more than|nearly|up to))?\s?$/i;

/** The same, from the figure on: "120,000 of them", "20 more". */
const PART_AFTER =
  /^(?:\S*[^\s,] (?:[^\s,]+ ){0,3}of (?:whom|them|those|these)|(?:(?:some|about|around|nearly|almost|over|at least|up to) )?\S+ more(?! than\b)(?! \p{L}+ than (?:usual|expected|normal)\b))\b/u;

/**
 * Whether the words around a figure make it a part of another count.
 * @param before the sentence up to the figure
 * @param onward the sentence from the figure on
 */
export const isPartOf = (before: string, onward: string): boolean =>
  PART_OF.test(before) || PART_AFTER.test(onward.toLowerCase());

/** "In Aleppo alone": one place or day of several. */
export const isAlone = (sentence: string): boolean => /\p{L} alone\b/u.test(sentence.toLowerCase());
