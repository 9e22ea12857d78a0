import { Choice } from '#components/shared/choice.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { PackChanges } from '#utils/model/pack-changes.ts';
import type { PackState, SyncActivity } from '#utils/model/pack-sync.ts';
import type { Settings } from '#utils/model/settings.ts';
import { type PackActions, PackCard } from './packs-card.tsx';
import { PackSubscribe, type PackSubscribeProps } from './packs-subscribe.tsx';
import { Section } from './section.tsx';

export interface PacksProps extends PackSubscribeProps, PackActions {
  readonly packs: readonly PackState[];
  readonly activity: readonly SyncActivity[];
  /** By pack id, where the reader asked for it; null where there is one version only. */
  readonly changes: ReadonlyMap<string, PackChanges | null>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface PacksSectionProps extends PacksProps {
  readonly settings: Settings;
  readonly onSettings: (next: Settings) => void;
}

const SCHEDULES = ['off', 'daily', 'weekly'] as const;

/** Which packs are in use, how old they are and where from; subscribing, syncing, undoing, removing. */
export function PacksSection(props: PacksSectionProps) {
  const { settings, onSettings, packs, activity, changes, now } = props;
  return (
    <Section id="packs" title={t('packs_heading')} hint={t('packs_hint')}>
      {packs.length === 0 && <p class="hint">{t('packs_none')}</p>}
      <ul class="packs">
        {packs.map(pack => (
          <li key={pack.id}>
            <PackCard
              {...props}
              pack={pack}
              activity={activity.find(({ id }) => id === pack.id) ?? null}
              changes={changes.get(pack.id)}
              now={now}
            />
          </li>
        ))}
      </ul>
      <PackSubscribe {...props} />
      <Choice
        label={t('packs_schedule')}
        value={settings.packs.schedule}
        options={SCHEDULES.map(schedule => [schedule, t(`packs_schedule_${schedule}`)])}
        onChange={schedule => onSettings({ ...settings, packs: { schedule } })}
      />
    </Section>
  );
}
