import { Choice } from '#components/shared/choice.tsx';
import { MarksLegend } from '#components/shared/marks-legend.tsx';
import { Toggle } from '#components/shared/toggle.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { Settings } from '#utils/model/settings.ts';
import { DelaySetting } from './delay-setting.tsx';
import { Section } from './section.tsx';

interface ReadingSectionProps {
  readonly settings: Settings;
  /** What the reader changed alone: the rest may have changed meanwhile. */
  readonly onSettings: (changes: Partial<Settings>) => void;
}

const MARKS = ['figures', 'hedges', 'entities'] as const;
const TRIGGERS = ['hover', 'modifier', 'click', 'off'] as const;
const MODIFIERS = ['Alt', 'Control', 'Shift', 'Meta'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/** What is marked, and how a card is asked for. */
export function ReadingSection({ settings, onSettings }: ReadingSectionProps) {
  return (
    <Section id="reading" title={t('reading_heading')}>
      <MarksLegend />
      <ul class="settings">
        {MARKS.map(kind => (
          <li key={kind}>
            <Toggle
              on={settings.marks[kind]}
              onChange={on => onSettings({ marks: { ...settings.marks, [kind]: on } })}
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
            onChange={trigger => onSettings({ trigger })}
          />
          {settings.trigger === 'modifier' && (
            <Choice
              label={t('modifier_label')}
              value={settings.modifier}
              options={MODIFIERS.map(key => [key, key])}
              onChange={modifier => onSettings({ modifier })}
            />
          )}
        </li>
        <li>
          <DelaySetting
            label={t('open_delay_label')}
            value={settings.openDelay}
            onChange={openDelay => onSettings({ openDelay })}
          />
          <DelaySetting
            label={t('close_delay_label')}
            value={settings.closeDelay}
            onChange={closeDelay => onSettings({ closeDelay })}
          />
        </li>
        <li>
          <Choice
            label={t('theme_label')}
            value={settings.theme}
            options={THEMES.map(theme => [theme, t(`theme_${theme}`)])}
            onChange={theme => onSettings({ theme })}
          />
        </li>
      </ul>
    </Section>
  );
}
