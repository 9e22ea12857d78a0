import { useState } from 'preact/hooks';
import type { Citable } from '#components/cite/citable.ts';
import { CiteButtons, type Copy } from '#components/cite/cite-buttons.tsx';
import { Button } from '#components/shared/button.tsx';
import { hostOf } from '#components/shared/host-of.ts';
import { Link } from '#components/shared/link.tsx';
import { t } from '#utils/i18n/translate.ts';

export interface CardActionsProps {
  readonly cited: Citable;
  readonly sourceUrl: string | null;
  readonly pinned: boolean;
  readonly onCopy: Copy;
  /** Only a pinned card can be away from its mark. */
  readonly onJump: () => void;
  /** Takes the mark away, and gives it back when called with false. */
  readonly onDismiss: (dismissed: boolean) => void;
}

/** All harmless, all undoable. */
export function CardActions({ cited, sourceUrl, pinned, onCopy, onJump, onDismiss }: CardActionsProps) {
  const [dismissed, setDismissed] = useState(false);
  const host = sourceUrl && hostOf(sourceUrl);
  const dismiss = (next: boolean): void => {
    setDismissed(next);
    onDismiss(next);
  };
  if (dismissed)
    return (
      <div class="actions" role="status">
        {t('card_dismissed')}
        <Button onPress={() => dismiss(false)}>{t('action_undo')}</Button>
      </div>
    );
  return (
    <div class="actions">
      <CiteButtons claim={cited} onCopy={onCopy} />
      {sourceUrl && host && (
        <Link url={sourceUrl} class="button source-link">
          <span class="visually-hidden">{t('action_open')} </span>
          <span class="host">{host}</span>
          <span aria-hidden="true">↗</span>
        </Link>
      )}
      {pinned && <Button onPress={onJump}>{t('action_show')}</Button>}
      <Button onPress={() => dismiss(true)}>{t('action_dismiss')}</Button>
    </div>
  );
}
