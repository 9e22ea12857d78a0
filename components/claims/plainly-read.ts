import type { Claim } from '#utils/model/claim.ts';

/** Whether the engine has rules for a language: who says what, how numbers and nouns are written. */
export const isReadInFull = (language: string): boolean => language.startsWith('en');

/**
 * What may be shown of a claim. Of an article in a language without rules that is its words alone: the number may be written in
 * another way than the engine reads it, and nobody looked for a source, so none is missing.
 * @param language BCP 47, of the article
 */
export function plainlyRead(claim: Claim, language: string): Claim {
  if (isReadInFull(language)) return claim;
  return {
    ...claim,
    value: { relation: 'vague', low: null, high: null },
    measure: null,
    direction: null,
    competing: [],
    notes: claim.notes.filter(({ kind }) => kind === 'interested-source'),
  };
}

/** Whether the article itself says it; without a source and without this note nobody knows. */
export const isOwnVoice = (claim: Claim): boolean => claim.notes.some(({ kind }) => kind === 'own-voice');
