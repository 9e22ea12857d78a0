import type { ComponentChildren } from 'preact';
import { trusted } from './trusted.ts';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'primary' | 'quiet';
  /** For a button that stays pressed. */
  readonly pressed?: boolean | undefined;
  /** For a button that shows and hides what follows it. */
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  /** The whole name for screen readers, where the words shown need their surroundings. */
  readonly label?: string;
}

export function Button({
  onPress,
  children,
  look = 'plain',
  pressed,
  expanded,
  disabled = false,
  label,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={look === 'plain' ? 'button' : `button button-${look}`}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={label}
      disabled={disabled}
      onClick={trusted(onPress)}
    >
      {children}
    </button>
  );
}
