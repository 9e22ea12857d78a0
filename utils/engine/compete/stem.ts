/** A rough stem, so that "sales" meets "sale" and "closed" meets "closing". */
export const stem = (word: string): string => {
  let out = word;
  if (out.length > 4) out = out.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  return out.length > 3 ? out.replace(/e$/, '') : out;
};
