import type { Token } from '../document/document.ts';
import { isClaimNoun } from './topic.ts';

/** What a wording about checking says of the claim it takes up. */
export interface TakenUp {
  /** "its figures", "their reports", "the group's count": everything that one source gave. */
  readonly owned: boolean;
  /** "reports", "claims": more than one. */
  readonly several: boolean;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);
const OWNERS_REACH = 3;

/** The claim noun of a sentence about checking, with whose and how many it is; null where it has none. */
export const claimTakenUp = (
  tokens: readonly Token[],
  around: { readonly first: number; readonly last: number },
): TakenUp | null => {
  for (let i = around.first; i < around.last; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!isClaimNoun(word)) continue;
    let owned = false;
    for (let before = i - 1; before >= Math.max(around.first, i - OWNERS_REACH); before--) {
      const owner = tokens[before]?.lower ?? '';
      if (POSSESSIVES.has(owner) || owner === "'s" || owner === "'") owned = true;
    }
    return { owned, several: word.endsWith('s') };
  }
  return null;
};
