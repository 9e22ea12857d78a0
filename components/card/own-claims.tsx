import { Button } from '#components/shared/button.tsx';
import type { Claim } from '#utils/model/claim.ts';
import { figureTitle } from './figure-title.ts';

interface OwnClaimsProps {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** A few words beside each figure. */
  readonly beside: (claim: Claim) => string | null;
  readonly onJumpTo: (claim: string) => void;
}

/** Figures of this article that belong to what the card is about; nothing where there are none. */
export function OwnClaims({ title, claims, beside, onJumpTo }: OwnClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <section class="own-claims">
      <h3 class="label">{title}</h3>
      <ul class="facts">
        {claims.map(claim => (
          <li key={claim.id}>
            <Button look="quiet" onPress={() => onJumpTo(claim.id)}>
              {figureTitle(claim)}
            </Button>{' '}
            {beside(claim)}
          </li>
        ))}
      </ul>
    </section>
  );
}
