import type { Claim } from '#utils/model/claim.ts';

/** Whether the article itself says it; without a source and without this note nobody looked for one. */
export const isOwnVoice = (claim: Claim): boolean => claim.notes.some(({ kind }) => kind === 'own-voice');
