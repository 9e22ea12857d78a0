import { sourceKindLabel } from '#components/shared/source-kind-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Source } from '#utils/model/source.ts';

interface SourceLineProps {
  /** Null is the article's own voice. */
  readonly source: Source | null;
}

/** Who the text gives a claim to, of what kind, and who passes it on: "activists → the paper". */
export function SourceLine({ source }: SourceLineProps) {
  if (!source) return <p class="source">{t('source_own_voice')}</p>;
  return (
    <p class="source">
      <span class="source-name">{source.resolved ?? source.text}</span>{' '}
      <span class="source-kind">{sourceKindLabel(source.kind)}</span>
      {source.relayedBy && (
        <>
          <span class="relay-arrow" aria-hidden="true">
            {' → '}
          </span>
          <span class="visually-hidden"> {t('source_relayed_by')} </span>
          <span class="source-name">{source.relayedBy.text}</span>{' '}
          <span class="source-kind">{sourceKindLabel(source.relayedBy.kind)}</span>
        </>
      )}
      {source.resolved && <span class="source-written">{t('source_written', source.text)}</span>}
    </p>
  );
}
