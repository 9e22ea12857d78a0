import { Choice } from '#components/shared/choice.tsx';
import { MarksLegend } from '#components/shared/marks-legend.tsx';
import { Toggle } from '#components/shared/toggle.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { Settings } from '#utils/model/settings.ts';
import { DelaySetting } from './delay-setting.tsx';
import { Section } from './section.tsx';

interface ReadingSectionProps {
  readonly settings: Settings;
  readonly onSettings: (next: Settings) => void;
}

const MARKS = ['figures', 'hedges', 'entities'] as const;
const TRIGGERS = ['hover', 'modifier', 'click', 'off'] as const;
const MODIFIERS = ['Alt', 'Control', 'Shift', 'Meta'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/** What is marked, and how a card is asked for. */
export function ReadingSection({ settings, onSettings }: ReadingSectionProps) {
  const set = (changes: Partial<Settings>): void => onSettings({ ...settings, ...changes });
  return (
    <Section id="reading" title={t('reading_heading')}>
      <MarksLegend />
      <ul class="settings">
        {MARKS.map(kind => (
          <li key={kind}>
            <Toggle
              on={settings.marks[kind]}
              onChange={on => set({ marks: { ...settings.marks, [kind]: on } })}
            >
              {t(`marks_${kind}`)}
            </Toggle>
          </li>
        ))}
        <li>
          <Choice
            label={t('trigger_label')}
            value={settings.trigger}
            options={TRIGGERS.map(trigger => [trigger, t(`trigger_${trigger}`)])}
            onChange={trigger => set({ trigger })}
          />
          {settings.trigger === 'modifier' && (
            <Choice
              label={t('modifier_label')}
              value={settings.modifier}
              options={MODIFIERS.map(key => [key, key])}
              onChange={modifier => set({ modifier })}
            />
          )}
        </li>
        <li>
          <DelaySetting
            label={t('open_delay_label')}
            value={settings.openDelay}
            onChange={openDelay => set({ openDelay })}
          />
          <DelaySetting
            label={t('close_delay_label')}
            value={settings.closeDelay}
            onChange={closeDelay => set({ closeDelay })}
          />
        </li>
        <li>
          <Choice
            label={t('theme_label')}
            value={settings.theme}
            options={THEMES.map(theme => [theme, t(`theme_${theme}`)])}
            onChange={theme => set({ theme })}
          />
        </li>
      </ul>
    </Section>
  );
}
