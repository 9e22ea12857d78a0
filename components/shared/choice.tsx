interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

/** One of a few: a labelled select. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  disabled = false,
}: ChoiceProps<T>) {
  return (
    <label class="setting">
      <span>{label}</span>
      <select
        class="field"
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([option]) => option === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
