import { useState } from 'preact/hooks';
import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';
import { Section } from './section.tsx';

interface DiagnosticsSectionProps {
  /** Gathers the text and copies it; resolves to the text. */
  readonly onCopy: () => Promise<string>;
}

/** What a report of a fault needs, shown as it was copied. */
export function DiagnosticsSection({ onCopy }: DiagnosticsSectionProps) {
  const [text, setText] = useState<string | null>(null);
  return (
    <Section id="diagnostics" title={t('diagnostics_heading')} hint={t('diagnostics_hint')}>
      <Button onPress={async () => setText(await onCopy())}>{t('action_copy_diagnostics')}</Button>
      <div role="status">
        {text !== null && (
          <>
            <p>{t('diagnostics_copied')}</p>
            <pre class="diagnostics" dir="ltr" lang="en">
              {text}
            </pre>
          </>
        )}
      </div>
    </Section>
  );
}
