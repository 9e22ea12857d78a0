import { Button } from '#components/shared/button.tsx';
import { Confirm } from '#components/shared/confirm.tsx';
import { formatBytes } from '#components/shared/format-bytes.ts';
import { formatIsoDate } from '#components/shared/format-date.ts';
import { hostOf } from '#components/shared/host-of.ts';
import { Link } from '#components/shared/link.tsx';
import { uiLocale } from '#components/shared/locale.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { PackOffer } from '#utils/model/pack-sync.ts';

interface PackOfferViewProps {
  readonly offer: PackOffer;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
}

/** What the reader agrees to: who made it, what it takes, which host is asked, and the key that counts from then on. */
export function PackOfferView({ offer, onConfirm, onDismiss }: PackOfferViewProps) {
  const host = hostOf(offer.url) ?? offer.url;
  const isFirstUse = offer.trust === 'first-use';
  const rows = [
    [t('offer_curator'), offer.curator ?? t('offer_unnamed')],
    [t('offer_licence'), offer.licence],
    [t('offer_version'), `${offer.version}, ${formatIsoDate(offer.created)}`],
    [t('offer_size'), `${formatBytes(offer.bytes)}, ${tCount('pack_rows', offer.rows, uiLocale())}`],
    [t('offer_host'), host],
    ...(offer.expires ? [[t('offer_expires'), formatIsoDate(offer.expires)]] : []),
  ];
  return (
    <section class="pack-offer" aria-label={t('offer_heading', offer.title)}>
      <h3>{t('offer_heading', offer.title)}</h3>
      {offer.description && <p>{offer.description}</p>}
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {offer.methodology && (
          <div>
            <dt>{t('offer_methodology')}</dt>
            <dd>
              <Link url={offer.methodology} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('offer_key')}</dt>
          <dd class="pack-words">{offer.words}</dd>
        </div>
      </dl>
      <p class="hint">{t(isFirstUse ? 'offer_first_use' : 'offer_key_given')}</p>
      <p class="pack-actions">
        {isFirstUse ? (
          <Confirm question={t('offer_compare_question')} onConfirm={onConfirm}>
            {t('action_subscribe')}
          </Confirm>
        ) : (
          <Button look="primary" onPress={onConfirm}>
            {t('action_subscribe')}
          </Button>
        )}
        <Button onPress={onDismiss}>{t('action_decline')}</Button>
      </p>
    </section>
  );
}
