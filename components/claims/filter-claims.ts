import type { Claim } from '#utils/model/claim.ts';
import type { StatusKind } from '#utils/model/status.ts';
import { claimSummary } from './claim-summary.ts';

export const CLAIM_FILTERS = ['all', 'others', 'checking', 'unsourced'] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

const CHECKING: ReadonlySet<StatusKind> = new Set(['not-confirmed', 'hedged', 'fact-checked', 'pack-status']);
const UNSOURCED: ReadonlySet<StatusKind> = new Set(['own-voice', 'unnamed-source']);

/** Claims of one kind whose figure, source or status holds all the words, in any letter case; the order stays. */
export function filterClaims(claims: readonly Claim[], filter: ClaimFilter, words: string): Claim[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter(claim => {
    if (!isOfKind(claim, filter)) return false;
    const text = [claim.quote, ...Object.values(claimSummary(claim))].join(' ').toLocaleLowerCase();
    return wanted.every(word => text.includes(word));
  });
}

function isOfKind(claim: Claim, filter: ClaimFilter): boolean {
  switch (filter) {
    case 'others':
      return claim.competing.length > 0;
    case 'checking':
      return claim.notes.some(note => CHECKING.has(note.kind));
    case 'unsourced':
      return claim.notes.some(note => UNSOURCED.has(note.kind));
    default:
      return true;
  }
}
