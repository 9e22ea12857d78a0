import { Button } from '#components/shared/button.tsx';
import { Choice } from '#components/shared/choice.tsx';
import { uiLocale } from '#components/shared/locale.ts';
import { Toggle } from '#components/shared/toggle.tsx';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { Settings } from '#utils/model/settings.ts';
import { LockNote } from './lock-note.tsx';
import { Section } from './section.tsx';

interface LedgerSectionProps {
  readonly settings: Settings;
  /** What the reader changed alone: the rest may have changed meanwhile. */
  readonly onSettings: (changes: Partial<Settings>) => void;
  readonly onOpenLedger: () => void;
  /** The organisation decides whether claims are kept. */
  readonly isLocked: boolean;
}

const RETENTION = [30, 90, 365];
const FOR_EVER = 'for-ever';

/** Whether claims met are kept, and for how long. */
export function LedgerSection({ settings, onSettings, onOpenLedger, isLocked }: LedgerSectionProps) {
  const { on, retentionDays } = settings.ledger;
  const days = [...new Set([...RETENTION, ...(retentionDays === null ? [] : [retentionDays])])].sort(
    (a, b) => a - b,
  );
  const set = (ledger: Settings['ledger']): void => onSettings({ ledger });
  return (
    <Section id="ledger" title={t('nav_ledger')} hint={t('ledger_hint')}>
      <ul class="settings">
        <li>
          <Toggle on={on} disabled={isLocked} onChange={next => set({ on: next, retentionDays })}>
            {t('ledger_switch')}
          </Toggle>
          {isLocked && <LockNote>{t('setting_locked')}</LockNote>}
        </li>
        <li>
          <Choice
            label={t('retention_label')}
            value={retentionDays === null ? FOR_EVER : String(retentionDays)}
            options={[
              ...days.map(count => [String(count), tCount('days', count, uiLocale())] as const),
              [FOR_EVER, t('retention_for_ever')],
            ]}
            onChange={chosen => set({ on, retentionDays: chosen === FOR_EVER ? null : Number(chosen) })}
          />
        </li>
      </ul>
      <Button onPress={onOpenLedger}>{t('action_open_ledger')}</Button>
    </Section>
  );
}
