import { formatBytes } from '#components/shared/format-bytes.ts';
import { formatTime } from '#components/shared/format-time.ts';
import { t } from '#utils/i18n/translate.ts';
import type { NetworkEntry } from '#utils/model/pack-sync.ts';
import { outcomeLabel } from './outcome-label.ts';
import { Section } from './section.tsx';

/** Every request Whence made, newest first. */
export function NetworkSection({ entries }: { entries: readonly NetworkEntry[] }) {
  return (
    <Section id="network" title={t('network_heading')} hint={t('network_hint')}>
      {entries.length === 0 ? (
        <p>{t('network_none')}</p>
      ) : (
        <table class="network">
          <thead>
            <tr>
              <th scope="col">{t('network_time')}</th>
              <th scope="col">{t('network_address')}</th>
              <th scope="col">{t('network_bytes')}</th>
              <th scope="col">{t('network_outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ time, url, bytes, outcome }, row) => (
              <tr key={`${time} ${row}`}>
                <td>{formatTime(time)}</td>
                <td>{url}</td>
                <td>{formatBytes(bytes)}</td>
                <td>{outcomeLabel(outcome)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
