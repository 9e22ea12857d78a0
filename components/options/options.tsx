import type { PackDetails } from '#components/shared/pack-list.tsx';
import { PackList } from '#components/shared/pack-list.tsx';
import { Wordmark } from '#components/shared/wordmark.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { Settings } from '#utils/model/settings.ts';
import { LedgerSection } from './ledger-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { Section } from './section.tsx';
import { SitesSection, type SitesSectionProps } from './sites-section.tsx';

export interface OptionsProps extends Omit<SitesSectionProps, 'off' | 'onSwitchOn'> {
  readonly settings: Settings;
  /** With the whole of the settings as they shall be. */
  readonly onSettings: (next: Settings) => void;
  readonly packs: readonly PackDetails[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onOpenLedger: () => void;
}

export function Options({ settings, onSettings, packs, now, onOpenLedger, ...sites }: OptionsProps) {
  return (
    <main class="page">
      <header>
        <Wordmark />
        <h1>{t('nav_settings')}</h1>
      </header>
      <SitesSection
        {...sites}
        off={settings.sitesOff}
        onSwitchOn={host =>
          onSettings({ ...settings, sitesOff: settings.sitesOff.filter(site => site !== host) })
        }
      />
      <ReadingSection settings={settings} onSettings={onSettings} />
      <Section id="packs" title={t('packs_heading')} hint={t('packs_hint')}>
        <PackList packs={packs} now={now} />
      </Section>
      <LedgerSection settings={settings} onSettings={onSettings} onOpenLedger={onOpenLedger} />
      <Section id="privacy" title={t('privacy_heading')} hint={t('privacy_text')} />
    </main>
  );
}
