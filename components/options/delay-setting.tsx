import { t } from '#utils/i18n/translate.ts';

interface DelaySettingProps {
  readonly label: string;
  /** Milliseconds, 0 to 5000. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Numbers outside the range, and no number, change nothing. */
export function DelaySetting({ label, value, onChange }: DelaySettingProps) {
  return (
    <label class="setting">
      <span>{label}</span>
      <span>
        <input
          class="field"
          type="number"
          min={0}
          max={5000}
          step={50}
          value={value}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '' && currentTarget.validity.valid)
              onChange(currentTarget.valueAsNumber);
          }}
        />{' '}
        {t('milliseconds')}
      </span>
    </label>
  );
}
