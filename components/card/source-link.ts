import { hostOf } from '#components/shared/host-of.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { StatusKind } from '#utils/model/status.ts';

/** Notes whose statement is of the claim itself, not of its source or of another figure. */
const OF_THE_CLAIM: ReadonlySet<StatusKind> = new Set(['fact-checked', 'pack-status']);

/** Where the claim's own figure can be read at its source: a pack's observation that says the same, else who states its standing. */
export function sourceLink(claim: Claim): string | null {
  const same = claim.competing.filter(
    figure => figure.origin === 'pack' && (figure.relation === 'same' || figure.relation === 'agree'),
  );
  const nearest = same.find(figure => figure.origin === 'pack' && figure.time === 'nearest') ?? same[0];
  const url =
    nearest?.origin === 'pack'
      ? nearest.url
      : claim.notes.find(({ kind }) => OF_THE_CLAIM.has(kind))?.statement?.url;
  return url && hostOf(url) ? url : null;
}
