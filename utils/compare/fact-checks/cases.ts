import type { TextClaim } from '../../model/claim.ts';

/** "6,300 cases of cancer" are 6,300 cancers. */
export function casesAsCounted(claim: TextClaim, text: string): TextClaim {
  const [, noun = ''] = claim.unit === 'case' ? (OF.exec(text.slice(claim.end)) ?? []) : [];
  return noun === '' ? claim : { ...claim, unit: noun };
}
const OF = /^ of (\p{Ll}{3,30})/u;
