import type { Claim } from '#utils/model/claim.ts';
import type { StatusKind } from '#utils/model/status.ts';
import { claimSummary } from './claim-summary.ts';

/** What a claim can have to say beyond its figure, the most telling first. */
export const CLAIM_FILTERS = ['all', 'others', 'unconfirmed', 'checked', 'interested', 'unsourced'] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

const has = (claim: Claim, ...kinds: readonly StatusKind[]): boolean =>
  claim.notes.some(note => kinds.includes(note.kind));

const IS: Readonly<Record<ClaimFilter, (claim: Claim) => boolean>> = {
  all: () => true,
  others: claim => claim.competing.length > 0,
  unconfirmed: claim => has(claim, 'not-confirmed') || claim.hedges.some(hedge => hedge.kind === 'disputed'),
  checked: claim => has(claim, 'fact-checked', 'pack-status'),
  interested: claim => has(claim, 'interested-source'),
  unsourced: claim => has(claim, 'own-voice', 'unnamed-source'),
};

/** Claims of one kind whose figure, source or status holds all the words, in any letter case; the order stays. */
export function filterClaims(claims: readonly Claim[], filter: ClaimFilter, words: string): Claim[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter(claim => {
    if (!IS[filter](claim)) return false;
    const { weight: _, ...said } = claimSummary(claim);
    const text = [claim.quote, ...Object.values(said)].join(' ').toLocaleLowerCase();
    return wanted.every(word => text.includes(word));
  });
}

/** How many claims are of each kind; kinds without any are left out. */
export const countClaims = (claims: readonly Claim[]): (readonly [filter: ClaimFilter, count: number])[] =>
  CLAIM_FILTERS.map(filter => [filter, claims.filter(IS[filter]).length] as const).filter(
    ([, count]) => count > 0,
  );
