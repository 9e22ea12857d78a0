import type { ComponentChildren } from 'preact';
import { trusted } from './trusted.ts';

interface ToggleProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
}

export function Toggle({ on, onChange, children, disabled = false }: ToggleProps) {
  return (
    <button
      type="button"
      role="switch"
      class="toggle"
      aria-checked={on}
      disabled={disabled}
      onClick={trusted(() => onChange(!on))}
    >
      <span class="toggle-track" aria-hidden="true">
        <span class="toggle-knob" />
      </span>
      <span>{children}</span>
    </button>
  );
}
