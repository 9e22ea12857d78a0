import { DOT } from '#components/shared/dot.ts';
import { formatBytes } from '#components/shared/format-bytes.ts';
import { formatIsoDate } from '#components/shared/format-date.ts';
import { formatTime } from '#components/shared/format-time.ts';
import { hostOf } from '#components/shared/host-of.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { PackState } from '#utils/model/pack-sync.ts';
import { formatAge } from './format-age.ts';

interface PackFactsProps {
  readonly pack: PackState;
  readonly now: number;
}

/** Version, age, size and licence of a pack; of a subscribed one also where it is from, when it was verified, and under which key. */
export function PackFacts({ pack, now }: PackFactsProps) {
  const { subscription, words, keyChange, verifiedAt } = pack;
  return (
    <>
      <p class="pack-facts">{factsOf(pack, now).join(DOT)}</p>
      {subscription && (
        <p class="pack-facts">
          {[
            subscription.url === null
              ? t('pack_from_file')
              : t('pack_from', hostOf(subscription.url) ?? subscription.url),
            verifiedAt && t('pack_verified', formatTime(verifiedAt)),
            words !== null && t('pack_key', words),
          ]
            .filter(Boolean)
            .join(DOT)}
        </p>
      )}
      {keyChange && (
        <p class="pack-facts" role="note">
          {t('pack_key_changed', formatTime(keyChange.at), words ?? '', keyChange.words)}
        </p>
      )}
    </>
  );
}

function factsOf({ version, created, expires, curator, licence, rows, bytes }: PackState, now: number) {
  if (version === null) return [t('pack_not_here')];
  const isStale = expires !== null && Date.parse(expires) < now;
  return [
    t('pack_version', version),
    created && t('pack_created_age', formatIsoDate(created), formatAge(created, now)),
    tCount('pack_rows', rows, uiLocale()),
    formatBytes(bytes),
    curator && t('pack_curator', curator),
    licence && t('pack_licence', licence),
    expires && t(isStale ? 'pack_stale' : 'pack_expires', formatIsoDate(expires)),
  ].filter(fact => typeof fact === 'string');
}
