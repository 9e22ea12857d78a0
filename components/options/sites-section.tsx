import { Button } from '#components/shared/button.tsx';
import { siteName } from '#components/shared/site-name.ts';
import { t } from '#utils/i18n/translate.ts';
import { FILES_PATTERN } from '#utils/model/site.ts';
import { LockNote } from './lock-note.tsx';
import { Section } from './section.tsx';

export interface SitesSectionProps {
  /** Match patterns the reader granted. */
  readonly origins: readonly string[];
  /** Hosts the reader switched off. */
  readonly off: readonly string[];
  /** Of these, hosts that the organisation keeps off. */
  readonly keptOff: readonly string[];
  /** Whether the browser lets extensions onto files: by its own switch, or never (null). */
  readonly filesOpen: boolean | null;
  readonly onAllowAll: () => void;
  readonly onAllowFiles: () => void;
  readonly onWithdraw: (origin: string) => void;
  readonly onSwitchOn: (host: string) => void;
}

const ALL: ReadonlySet<string> = new Set(['*://*/*', 'https://*/*', 'http://*/*', '<all_urls>']);

/** Where Whence may read, and where it was switched off. */
export function SitesSection({
  origins,
  off,
  keptOff,
  filesOpen,
  onAllowAll,
  onAllowFiles,
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
            {nameOfPattern(origin)}
            <Button
              onPress={() => onWithdraw(origin)}
              label={t('action_withdraw_site', nameOfPattern(origin))}
            >
              {t('action_withdraw')}
            </Button>
          </li>
        ))}
        {off.map(host => (
          <li key={host} class="site">
            {t('state_off', siteName(host))}
            {keptOff.includes(host) ? (
              <LockNote>{t('setting_locked')}</LockNote>
            ) : (
              <Button onPress={() => onSwitchOn(host)} label={t('action_switch_on_site', siteName(host))}>
                {t('action_switch_on')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div class="button-row">
        {!all && <Button onPress={onAllowAll}>{t('action_allow_all')}</Button>}
        {filesOpen && !origins.includes(FILES_PATTERN) && (
          <Button onPress={onAllowFiles}>{t('action_allow_files')}</Button>
        )}
      </div>
      {filesOpen === false && <p class="hint">{t('files_closed_text')}</p>}
    </Section>
  );
}

/** "https://*.news.example/*" reads "news.example". */
function nameOfPattern(pattern: string): string {
  if (pattern === FILES_PATTERN) return t('sites_files');
  return ALL.has(pattern) ? t('sites_all') : pattern.replace(/^.*?:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}
