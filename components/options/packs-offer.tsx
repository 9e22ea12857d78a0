import { useEffect, useRef } from 'preact/hooks';
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

/** What is said of each kind of trust, and what is asked once more before it is given. */
const TRUST = {
  address: { hint: 'offer_key_given', question: null },
  'first-use': { hint: 'offer_first_use', question: 'offer_compare_question' },
  none: { hint: 'offer_unsigned', question: 'offer_unsigned_question' },
} as const;

/** What the reader agrees to: who made it, what it takes, which host is asked, and the key that counts from then on. */
export function PackOfferView({ offer, onConfirm, onDismiss }: PackOfferViewProps) {
  const here = useRef<HTMLElement>(null);
  // Where the reader is asked is where the page goes, whatever was asked for from another page's link.
  useEffect(() => here.current?.focus(), []);
  const { trust, isUpdate } = offer;
  // A key that was agreed to once is not asked about again.
  const question = isUpdate && trust !== 'none' ? null : TRUST[trust].question;
  const action = t(isUpdate ? 'action_take_version' : 'action_subscribe');
  const heading = t(isUpdate ? 'offer_update_heading' : 'offer_heading', offer.title);
  const rows = [
    [t('offer_curator'), offer.curator ?? t('offer_unnamed')],
    [t('offer_licence'), offer.licence],
    [t('offer_version'), `${offer.version}, ${formatIsoDate(offer.created)}`],
    [t('offer_size'), `${formatBytes(offer.bytes)}, ${tCount('pack_rows', offer.rows, uiLocale())}`],
    [t('offer_host'), offer.url === null ? t('offer_no_host') : (hostOf(offer.url) ?? offer.url)],
    ...(offer.expires ? [[t('offer_expires'), formatIsoDate(offer.expires)]] : []),
  ];
  return (
    <section class="pack-offer" aria-label={heading} ref={here} tabIndex={-1}>
      <h3>{heading}</h3>
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
          <dd class="pack-words">{offer.words ?? t('offer_no_key')}</dd>
        </div>
      </dl>
      <p class={trust === 'none' ? 'pack-warning' : 'hint'}>{t(TRUST[trust].hint)}</p>
      <p class="pack-actions">
        {question === null ? (
          <Button look="primary" onPress={onConfirm}>
            {action}
          </Button>
        ) : (
          <Confirm question={t(question)} onConfirm={onConfirm}>
            {action}
          </Confirm>
        )}
        <Button onPress={onDismiss}>{t('action_decline')}</Button>
      </p>
    </section>
  );
}
