import { hedgeKindLabel } from '#components/shared/hedge-kind-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Hedge } from '#utils/model/hedge.ts';
import type { Reading } from '#utils/model/reading.ts';
import { CardFrame, type CardFrameProps } from './card-frame.tsx';
import { OwnClaims } from './own-claims.tsx';

export interface HedgeCardProps extends CardFrameProps {
  readonly hedge: Hedge;
  readonly reading: Reading;
  readonly onJumpTo: (claim: string) => void;
}

/** The card of words about certainty or checking: what they say, and which figures they bear on. */
export function HedgeCard({ hedge, reading, theme, onClose, onJumpTo }: HedgeCardProps) {
  const claims = reading.claims.filter(claim => claim.hedges.some(({ start }) => start === hedge.start));
  return (
    <CardFrame
      key={hedge.start}
      theme={theme}
      onClose={onClose}
      kicker={t('kicker_hedge')}
      title={hedgeKindLabel(hedge.kind)}
    >
      <blockquote class="evidence" lang={reading.article.language} dir="auto">
        <span class="evidence-hedge">{hedge.text}</span>
      </blockquote>
      <OwnClaims
        title={t('hedge_claims')}
        claims={claims}
        beside={claim => claim.source?.resolved ?? claim.source?.text ?? t('source_own_voice_short')}
        onJumpTo={onJumpTo}
      />
    </CardFrame>
  );
}
