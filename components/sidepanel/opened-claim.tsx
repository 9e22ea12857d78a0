import { ClaimBody, type ClaimBodyProps } from '#components/card/claim-body.tsx';
import { citableClaim } from '#components/cite/citable-claim.ts';
import { CiteButtons, type Copy } from '#components/cite/cite-buttons.tsx';
import { OverTime } from '#components/series/over-time.tsx';

interface OpenedClaimProps extends Omit<ClaimBodyProps, 'overTime'> {
  readonly onCopy: Copy;
}

/** What the card shows of a claim, with its measure over time and ways to cite it. */
export function OpenedClaim({ onCopy, ...props }: OpenedClaimProps) {
  const { claim, reading, textAt } = props;
  return (
    <>
      <ClaimBody {...props} overTime={<OverTime claim={claim} published={reading.article.published} />} />
      <div class="button-row row-cite">
        <CiteButtons claim={citableClaim(claim, reading, textAt)} onCopy={onCopy} />
      </div>
    </>
  );
}
