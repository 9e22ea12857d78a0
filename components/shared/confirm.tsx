import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '#utils/i18n/translate.ts';
import { Button } from './button.tsx';

interface ConfirmProps {
  /** What will happen, as a question. */
  readonly question: string;
  readonly onConfirm: () => void;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
}

/** A button for what cannot be undone: asks once more in its own place. */
export function Confirm({ question, onConfirm, children, disabled = false }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  if (!asking || disabled)
    return (
      <Button disabled={disabled} onPress={() => setAsking(true)}>
        {children}
      </Button>
    );
  return (
    <span class="confirm" role="alert">
      {question}
      <Button
        onPress={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {children}
      </Button>
      <Button onPress={() => setAsking(false)}>{t('action_keep')}</Button>
    </span>
  );
}
