import { Wordmark } from '#components/shared/wordmark.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { NetworkEntry } from '#utils/model/pack-sync.ts';
import type { Settings } from '#utils/model/settings.ts';
import { DiagnosticsSection } from './diagnostics-section.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { NetworkSection } from './network-section.tsx';
import { type PacksProps, PacksSection } from './packs-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { Section } from './section.tsx';
import { SitesSection, type SitesSectionProps } from './sites-section.tsx';

export interface OptionsProps extends Omit<SitesSectionProps, 'off' | 'onSwitchOn'> {
  readonly settings: Settings;
  /** With the whole of the settings as they shall be. */
  readonly onSettings: (next: Settings) => void;
  readonly packs: PacksProps;
  readonly network: readonly NetworkEntry[];
  readonly onOpenLedger: () => void;
  readonly onCopyDiagnostics: () => Promise<string>;
}

export function Options({
  settings,
  onSettings,
  packs,
  network,
  onOpenLedger,
  onCopyDiagnostics,
  ...sites
}: OptionsProps) {
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
      <PacksSection {...packs} settings={settings} onSettings={onSettings} />
      <LedgerSection settings={settings} onSettings={onSettings} onOpenLedger={onOpenLedger} />
      <Section id="privacy" title={t('privacy_heading')} hint={t('privacy_text')} />
      <NetworkSection entries={network} />
      <DiagnosticsSection onCopy={onCopyDiagnostics} />
    </main>
  );
}
