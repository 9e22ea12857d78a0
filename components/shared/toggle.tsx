import type { ComponentChildren } from 'preact';
import { trusted } from './trusted.ts';

interface ToggleProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function Toggle({ on, onChange, children }: ToggleProps) {
  return (
    <button
      type="button"
      role="switch"
      class="toggle"
      aria-checked={on}
      onClick={trusted(() => onChange(!on))}
    >
      <span class="toggle-track" aria-hidden="true">
        <span class="toggle-knob" />
      </span>
      <span>{children}</span>
    </button>
  );
}
