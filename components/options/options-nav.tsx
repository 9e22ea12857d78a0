import { t } from '#utils/i18n/translate.ts';

/** The sections of the page, in their order, by the fragment that leads there. */
const SECTIONS = [
  ['sites', 'sites_heading'],
  ['reading', 'reading_heading'],
  ['packs', 'packs_heading'],
  ['ledger', 'nav_ledger'],
  ['follow', 'follow_heading'],
  ['privacy', 'privacy_heading'],
  ['network', 'network_heading'],
  ['backup', 'backup_heading'],
  ['diagnostics', 'diagnostics_heading'],
] as const;

export function OptionsNav() {
  return (
    <nav class="options-nav" aria-label={t('nav_sections')}>
      <ul>
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <a class="link" href={`#${id}`}>
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
