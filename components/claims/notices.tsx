import { Button } from '#components/shared/button.tsx';
import { formatIsoDate } from '#components/shared/format-date.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { t } from '#utils/i18n/translate.ts';
import { isReadInFull } from '#utils/model/language.ts';
import type { PackSummary, Reading } from '#utils/model/reading.ts';

interface NoticesProps {
  readonly reading: Reading;
  /** The page keeps taking the marks away. */
  readonly interfered: boolean;
  /** The page changes without end. */
  readonly restless: boolean;
  /** Now, in milliseconds since 1970: what tells a stale pack. */
  readonly now: number;
  readonly onOpenPacks: () => void;
}

/** What the reader should know before trusting the list to be whole. */
export function Notices({ reading, interfered, restless, now, onOpenPacks }: NoticesProps) {
  const stale = reading.packs.filter(pack => pack.expires !== null && Date.parse(pack.expires) < now);
  const language = languageName(reading.article.language);
  return (
    <>
      {interfered && <p class="notice">{t('notice_interfered')}</p>}
      {restless && <p class="notice">{t('notice_restless')}</p>}
      {!isReadInFull(reading.article.language) && <p class="notice">{t('notice_language', language)}</p>}
      {!reading.article.published && <p class="notice">{t('notice_no_date')}</p>}
      {reading.packs.length === 0 && (
        <p class="notice">
          {t('notice_packs_missing')} <ChoosePacks onPress={onOpenPacks} />
        </p>
      )}
      {stale.length > 0 && (
        <p class="notice">
          {staleSentence(stale)} <ChoosePacks onPress={onOpenPacks} />
        </p>
      )}
    </>
  );
}

function staleSentence([first, ...others]: readonly PackSummary[]): string {
  if (!first) return '';
  if (others.length === 0) return t('notice_pack_stale', first.title, formatIsoDate(first.expires ?? ''));
  const titles = [first, ...others].map(({ title }) => t('quoted', title));
  return t('notice_packs_stale', new Intl.ListFormat(uiLocale()).format(titles));
}

function ChoosePacks({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button look="quiet" onPress={onPress}>
      {t('action_open_packs')}
    </Button>
  );
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(t('locale'), { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
