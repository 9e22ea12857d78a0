import { useState } from 'preact/hooks';
import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { Citable, CitationFormat } from './citable.ts';
import { FORMATS } from './formats.ts';

interface CiteButtonsProps {
  readonly claim: Citable;
  readonly onCopy: (text: string) => void;
}

/** Copies a claim: the plain citation at once, all other forms behind a second button. */
export function CiteButtons({ claim, onCopy }: CiteButtonsProps) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<CitationFormat | null>(null);
  const [first, ...others] = FORMATS;
  const button = (format: CitationFormat) => (
    <Button
      key={format.label}
      onPress={() => {
        setCopied(format);
        onCopy(format.write(claim, new Date().toISOString()));
      }}
    >
      <span aria-live="polite">{t(copied === format ? 'action_copied' : format.label)}</span>
    </Button>
  );
  return (
    <>
      {first && button(first)}
      <Button expanded={open} onPress={() => setOpen(!open)}>
        {t('action_copy_as')}
      </Button>
      {open && <span class="cite-forms">{others.map(button)}</span>}
    </>
  );
}
