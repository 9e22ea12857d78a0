import { Button } from '#components/shared/button.tsx';
import { Choice } from '#components/shared/choice.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { PackChanges } from '#utils/model/pack-changes.ts';
import type { PackState, SyncActivity } from '#utils/model/pack-sync.ts';
import type { Policy } from '#utils/model/policy.ts';
import type { Settings } from '#utils/model/settings.ts';
import { LockNote } from './lock-note.tsx';
import { PacksAwaited } from './packs-awaited.tsx';
import type { PackActions } from './packs-buttons.tsx';
import { PackCard } from './packs-card.tsx';
import { PackSubscribe, type PackSubscribeProps } from './packs-subscribe.tsx';
import { Section } from './section.tsx';

export interface PacksProps extends PackSubscribeProps, PackActions {
  readonly packs: readonly PackState[];
  readonly activity: readonly SyncActivity[];
  /** By pack id, where the reader asked for it; null where there is one version only. */
  readonly changes: ReadonlyMap<string, PackChanges | null>;
  /** Why the last thing asked for was not done, as a sentence. */
  readonly fault: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onSyncAll: () => void;
}

interface PacksSectionProps extends PacksProps {
  readonly settings: Settings;
  /** What the reader changed alone: the rest may have changed meanwhile. */
  readonly onSettings: (changes: Partial<Settings>) => void;
  readonly policy: Policy;
}

const SCHEDULES = ['off', 'daily', 'weekly'] as const;

/** Which packs are in use, how old they are and where from; subscribing, syncing, undoing, removing. */
export function PacksSection(props: PacksSectionProps) {
  const { settings, onSettings, packs, activity, changes, fault, now, policy } = props;
  const isLocked = policy.locks.includes('packs');
  const managed = new Set(policy.packs.map(addressOnly));
  const here = new Set(packs.map(({ subscription }) => subscription?.url));
  const list = (shown: readonly PackState[], look = 'packs') => (
    <ul class={look}>
      {shown.map(pack => (
        <li key={pack.id}>
          <PackCard
            {...props}
            pack={pack}
            activity={activity.find(({ id }) => id === pack.id) ?? null}
            changes={changes.get(pack.id)}
            now={now}
            isManaged={managed.has(pack.subscription?.url ?? '')}
            isLocked={isLocked}
          />
        </li>
      ))}
    </ul>
  );
  const subscribed = packs.filter(({ subscription }) => subscription !== null);
  return (
    <Section id="packs" title={t('packs_heading')} hint={t('packs_hint')}>
      {packs.length === 0 && <p class="hint">{t('packs_none')}</p>}
      {fault !== null && (
        <p class="pack-error" role="alert">
          {fault}
        </p>
      )}
      {subscribed.length > 0 && list(subscribed, 'packs packs-subscribed')}
      {isLocked && <LockNote>{t('packs_locked')}</LockNote>}
      <PacksAwaited
        addresses={policy.packs.filter(address => !here.has(addressOnly(address)))}
        onLook={props.onLook}
      />
      {(!isLocked || props.subscribing.step !== 'address') && <PackSubscribe {...props} />}
      <div class="pack-all">
        <Choice
          label={t('packs_schedule')}
          value={settings.packs.schedule}
          options={SCHEDULES.map(schedule => [schedule, t(`packs_schedule_${schedule}`)])}
          onChange={schedule => onSettings({ packs: { schedule } })}
          disabled={policy.locks.includes('schedule')}
        />
        {policy.locks.includes('schedule') && <LockNote>{t('setting_locked')}</LockNote>}
        {subscribed.length > 0 && <Button onPress={props.onSyncAll}>{t('action_sync_all')}</Button>}
      </div>
      <details class="pack-bundled" open={subscribed.length === 0}>
        <summary>{t('packs_bundled_heading', packs.length - subscribed.length)}</summary>
        {list(packs.filter(({ subscription }) => subscription === null))}
      </details>
    </Section>
  );
}

const addressOnly = (address: string): string => address.replace(/#.*$/, '');
