import { trusted } from '#components/shared/trusted.ts';
import { t } from '#utils/i18n/translate.ts';

export interface PinProps {
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
}

/** Keeps the card open while the reader goes on. */
export function Pin({ pinned, onPin }: PinProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={t('action_pin')}
      aria-pressed={pinned}
      title={t('action_pin')}
      onClick={trusted(() => onPin(!pinned))}
    >
      <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
        <path d="M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4.5" />
      </svg>
    </button>
  );
}
