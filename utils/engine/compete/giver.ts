import type { ClaimLike } from './claim-like.ts';

/** Pronouns that nothing resolved: whose they are nobody knows. */
const NOBODY = /^(?:it|he|she|they|we|i|you|who|which|one|some|many|others)$/;

/** Who gives a figure, as a key that equal givers share; null for the article's own voice and for whom nobody knows. */
export function giverOf({ source }: ClaimLike): string | null {
  if (source === null) return null;
  const name = (source.resolved ?? source.text).toLowerCase().replace(/^(?:the|an?|its|their|his|her) /, '');
  return source.entity ?? (NOBODY.test(name) ? null : name);
}
