import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';
import { LockNote } from './lock-note.tsx';
import { Section } from './section.tsx';

export interface SitesSectionProps {
  /** Match patterns the reader granted. */
  readonly origins: readonly string[];
  /** Hosts the reader switched off. */
  readonly off: readonly string[];
  /** Of these, hosts that the organisation keeps off. */
  readonly keptOff: readonly string[];
  readonly onAllowAll: () => void;
  readonly onWithdraw: (origin: string) => void;
  readonly onSwitchOn: (host: string) => void;
}

const ALL: ReadonlySet<string> = new Set(['*://*/*', 'https://*/*', 'http://*/*', '<all_urls>']);

/** Where Whence may read, and where it was switched off. */
export function SitesSection({
  origins,
  off,
  keptOff,
  onAllowAll,
  onWithdraw,
  onSwitchOn,
}: SitesSectionProps) {
  const all = origins.some(origin => ALL.has(origin));
  return (
    <Section id="sites" title={t('sites_heading')} hint={t('sites_hint')}>
      {origins.length === 0 && <p>{t('sites_none')}</p>}
      <ul class="settings">
        {origins.map(origin => (
          <li key={origin} class="site">
            {ALL.has(origin) ? t('sites_all') : hostOfPattern(origin)}
            <Button
              onPress={() => onWithdraw(origin)}
              label={t('action_withdraw_site', hostOfPattern(origin))}
            >
              {t('action_withdraw')}
            </Button>
          </li>
        ))}
        {off.map(host => (
          <li key={host} class="site">
            {t('state_off', host)}
            {keptOff.includes(host) ? (
              <LockNote>{t('setting_locked')}</LockNote>
            ) : (
              <Button onPress={() => onSwitchOn(host)} label={t('action_switch_on_site', host)}>
                {t('action_switch_on')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!all && <Button onPress={onAllowAll}>{t('action_allow_all')}</Button>}
    </Section>
  );
}

/** "https://*.news.example/*" reads "news.example". */
function hostOfPattern(pattern: string): string {
  return ALL.has(pattern) ? t('sites_all') : pattern.replace(/^.*?:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}
