import type { Document } from '../document/document.ts';
import type { ClaimLike, Rival } from './claim-like.ts';
import { isConversion } from './conversion.ts';
import { type Entry, entryOf } from './entry.ts';
import { sameNumber } from './number/same-number.ts';
import { competes, sameUnit } from './same-measure.ts';
import { takenUp } from './taken-up.ts';

/** Claims further apart in order than this are not compared, which keeps long texts linear. */
const WINDOW = 60;

/** With so few claims no word is common. */
const FEW = 6;

/** Words rare in the text tell more of what a claim is about. */
const weigher = (entries: readonly Entry[]): ((stem: string) => number) => {
  const count = new Map<string, number>();
  for (const { context } of entries)
    for (const word of context.words) count.set(word, (count.get(word) ?? 0) + 1);
  const total = entries.length;
  if (total < FEW) return () => 1;
  return word => {
    const share = (count.get(word) ?? 1) / Math.max(total, 1);
    return share > 0.5 ? 0.3 : share > 0.25 ? 0.6 : 1;
  };
};

/**
 * For each claim (in the order of the text) the others about the same measure: other figures, or the same figure again
 * (`same`). Two figures of one clause or, where they do not fit, of one voice, or told as then and now, are not rivals.
 */
export const rivalsOf = (document: Document, claims: readonly ClaimLike[]): Rival[][] => {
  const entries = claims.map(claim => entryOf(document, claim));
  const weight = weigher(entries);
  const out: Rival[][] = claims.map(() => []);
  const twins: [number, number][] = [];
  const pair = (i: number, j: number, same: boolean): void => {
    const a = claims[i];
    const b = claims[j];
    if (a === undefined || b === undefined) return;
    if (same) twins.push([i, j]);
    out[i]?.push({ claim: b.id, same });
    out[j]?.push({ claim: a.id, same });
  };
  const counts = entries.map((_, j) => takenUp(entries, j));
  for (let j = 1; j < entries.length; j++) {
    const b = entries[j];
    if (b === undefined) continue;
    const told = chainOf(counts, j);
    for (let i = Math.max(0, j - WINDOW); i < j; i++) {
      const a = entries[i];
      if (a === undefined) continue;
      if (isConversion(document.text, a.claim, b.claim)) pair(i, j, true);
      else if (told.includes(i)) {
        const same = sameNumber(a.figure, b.figure);
        if (same || a.giver !== b.giver) pair(i, j, same);
      } else if (competes(a, b, weight)) pair(i, j, sameUnit(a, b) && sameNumber(a.figure, b.figure));
    }
  }
  return shareRivals(claims, out, twins);
};

/** The claims whose count the one at `j` takes up, and those that these take up in turn. */
const chainOf = (counts: readonly number[], j: number): number[] => {
  const chain: number[] = [];
  for (let i = counts[j] ?? -1; i >= 0; i = counts[i] ?? -1) chain.push(i);
  return chain;
};

/** What rivals one writing of a figure rivals the other: "$12bn (£10bn)". */
const shareRivals = (
  claims: readonly ClaimLike[],
  rivals: Rival[][],
  twins: readonly (readonly [number, number])[],
): Rival[][] => {
  const indexOf = new Map(claims.map((claim, index) => [claim.id, index]));
  const add = (i: number, rival: Rival): void => {
    const own = rivals[i];
    const isNew = own !== undefined && own.length < WINDOW && !own.some(other => other.claim === rival.claim);
    if (!isNew || claims[i]?.id === rival.claim) return;
    own.push(rival);
    const back = indexOf.get(rival.claim);
    const id = claims[i]?.id;
    if (back !== undefined && id !== undefined && !rivals[back]?.some(other => other.claim === id))
      rivals[back]?.push({ claim: id, same: rival.same });
  };
  for (const [i, j] of twins) {
    for (const rival of [...(rivals[i] ?? [])]) add(j, rival);
    for (const rival of [...(rivals[j] ?? [])]) add(i, rival);
  }
  return rivals;
};
