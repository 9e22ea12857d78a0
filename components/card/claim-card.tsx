import { citableClaim } from '#components/cite/citable-claim.ts';
import { t } from '#utils/i18n/translate.ts';
import { CardActions, type CardActionsProps } from './card-actions.tsx';
import { CardFrame, type CardFrameProps } from './card-frame.tsx';
import { ClaimBody, type ClaimBodyProps } from './claim-body.tsx';
import { figureTitle } from './figure-title.ts';
import { Pin, type PinProps } from './pin.tsx';
import { sourceLink } from './source-link.ts';

export type ClaimCardProps = ClaimBodyProps &
  CardFrameProps &
  PinProps &
  Omit<CardActionsProps, 'cited' | 'sourceUrl'>;

/** The card of one marked figure. Keyed, so that the next figure's card starts afresh: nothing copied, nothing unfolded. */
export function ClaimCard(props: ClaimCardProps) {
  const { claim, reading, textAt, theme, onClose } = props;
  return (
    <CardFrame
      key={claim.id}
      theme={theme}
      onClose={onClose}
      kicker={claim.future && t('kicker_forecast')}
      title={figureTitle(claim)}
      subtitle={claim.measure}
      tools={<Pin {...props} />}
      actions={
        <CardActions {...props} cited={citableClaim(claim, reading, textAt)} sourceUrl={sourceLink(claim)} />
      }
    >
      <ClaimBody {...props} />
    </CardFrame>
  );
}
