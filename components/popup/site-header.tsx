import { siteName } from '#components/shared/site-name.ts';
import { Toggle } from '#components/shared/toggle.tsx';
import { Wordmark } from '#components/shared/wordmark.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { PopupState } from './popup-state.ts';

interface SiteHeaderProps {
  readonly kind: PopupState['kind'];
  readonly host: string;
  readonly onSiteToggle: (on: boolean) => void;
}

/** States in which the site's switch has something to switch. */
const SWITCHABLE: ReadonlySet<PopupState['kind']> = new Set([
  'ready',
  'reading',
  'off',
  'not-article',
  'no-text',
  'failed',
]);

export function SiteHeader({ kind, host, onSiteToggle }: SiteHeaderProps) {
  return (
    <header class="site-head">
      <h1 class="site-head-name">
        <Wordmark />
      </h1>
      {SWITCHABLE.has(kind) && (
        <Toggle on={kind !== 'off'} onChange={onSiteToggle}>
          {t('site_switch', siteName(host))}
        </Toggle>
      )}
    </header>
  );
}
