import { sourceKindLabel } from '#components/shared/source-kind-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Source, SourceKind } from '#utils/model/source.ts';

interface SourceLineProps {
  /** Null is the article's own voice. */
  readonly source: Source | null;
}

/** Who the text gives a claim to, of what kind, and who passes it on: "activists → the paper". */
export function SourceLine({ source }: SourceLineProps) {
  if (!source) return <p class="source">{t('source_own_voice')}</p>;
  return (
    <p class="source">
      <Speaker name={source.resolved ?? source.text} kind={source.kind} />
      {source.relayedBy && (
        <>
          <span class="relay-arrow" aria-hidden="true">
            {' → '}
          </span>
          <span class="visually-hidden"> {t('source_relayed_by')} </span>
          <Speaker name={source.relayedBy.text} kind={source.relayedBy.kind} />
        </>
      )}
      {source.resolved && !says(source.text, source.resolved) && (
        <span class="source-written">{t('source_written', source.text)}</span>
      )}
    </p>
  );
}

function Speaker({ name, kind }: { readonly name: string; readonly kind: SourceKind }) {
  const label = kind === 'other' ? '' : sourceKindLabel(kind);
  return (
    <>
      <span class="source-name">{name}</span>
      {label && label !== name.toLowerCase() && <span class="source-kind"> {label}</span>}
    </>
  );
}

/** "the council, a group of …" says the council's name itself. */
const says = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());
