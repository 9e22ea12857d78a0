import { useState } from 'preact/hooks';
import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { Citable, CitationFormat } from './citable.ts';
import { FORMATS } from './formats.ts';

/** Puts a text on the clipboard; answers whether it is there. */
export type Copy = (text: string) => Promise<boolean>;

interface CiteButtonsProps {
  readonly claim: Citable;
  readonly onCopy: Copy;
}

/** Copies a claim: the plain citation at once, all other forms behind a second button. Says "copied" only of what is on the clipboard. */
export function CiteButtons({ claim, onCopy }: CiteButtonsProps) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<CitationFormat | null>(null);
  const [refused, setRefused] = useState(false);
  const copy = async (format: CitationFormat): Promise<void> => {
    const done = await onCopy(format.write(claim, new Date().toISOString()));
    setCopied(done ? format : null);
    setRefused(!done);
  };
  const [first, ...others] = FORMATS;
  const button = (format: CitationFormat) => (
    <Button key={format.label} onPress={() => void copy(format)}>
      <span aria-live="polite">{t(copied === format ? 'action_copied' : format.label)}</span>
    </Button>
  );
  return (
    <>
      <span class="cite">
        {first && button(first)}
        <Button expanded={open} label={t('action_copy_as')} onPress={() => setOpen(!open)}>
          {''}
        </Button>
      </span>
      {open && <span class="cite-forms">{others.map(button)}</span>}
      <span class="cite-refused" role="status">
        {refused && t('copy_refused')}
      </span>
    </>
  );
}
