import { Wordmark } from '#components/shared/wordmark.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { NetworkEntry } from '#utils/model/pack-sync.ts';
import type { Policy } from '#utils/model/policy.ts';
import type { Settings } from '#utils/model/settings.ts';
import { type BackupProps, BackupSection } from './backup-section.tsx';
import { DiagnosticsSection } from './diagnostics-section.tsx';
import { FollowSection } from './follow-section.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { LockNote } from './lock-note.tsx';
import { NetworkSection } from './network-section.tsx';
import { OptionsNav } from './options-nav.tsx';
import { type PacksProps, PacksSection } from './packs-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { Section } from './section.tsx';
import { SitesSection, type SitesSectionProps } from './sites-section.tsx';

export interface OptionsProps extends Omit<SitesSectionProps, 'off' | 'keptOff' | 'onSwitchOn'> {
  readonly settings: Settings;
  /** What the reader changed alone: the rest may have changed meanwhile. */
  readonly onSettings: (changes: Partial<Settings>) => void;
  /** What the reader's organisation sets. */
  readonly policy: Policy;
  readonly packs: PacksProps;
  readonly network: readonly NetworkEntry[];
  readonly backup: BackupProps;
  readonly onOpenLedger: () => void;
  readonly onCopyDiagnostics: () => Promise<string>;
}

export function Options(props: OptionsProps) {
  const { settings, onSettings, policy, packs, network, backup, onOpenLedger, onCopyDiagnostics, ...sites } =
    props;
  const isLocked = (what: Policy['locks'][number]) => policy.locks.includes(what);
  return (
    <div class="page options">
      <header>
        <Wordmark />
        <h1>{t('nav_settings')}</h1>
      </header>
      <OptionsNav />
      <main>
        {policy.locks.length > 0 && <LockNote>{t('policy_note')}</LockNote>}
        <SitesSection
          {...sites}
          off={settings.sitesOff}
          keptOff={isLocked('sites') ? policy.sitesOff : []}
          onSwitchOn={host => onSettings({ sitesOff: settings.sitesOff.filter(site => site !== host) })}
        />
        <ReadingSection settings={settings} onSettings={onSettings} />
        <PacksSection {...packs} settings={settings} onSettings={onSettings} policy={policy} />
        <LedgerSection
          settings={settings}
          onSettings={onSettings}
          onOpenLedger={onOpenLedger}
          isLocked={isLocked('ledger')}
        />
        <FollowSection on={settings.follow} onChange={follow => onSettings({ follow })} />
        <Section id="privacy" title={t('privacy_heading')} hint={t('privacy_text')} />
        <NetworkSection entries={network} />
        <BackupSection {...backup} />
        <DiagnosticsSection onCopy={onCopyDiagnostics} />
      </main>
    </div>
  );
}
