import { DOT } from '#components/shared/dot.ts';
import { formatIsoDate } from '#components/shared/format-date.ts';
import { PageLink } from '#components/shared/page-link.tsx';
import { statusLabel } from '#components/shared/status-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Span } from '#utils/model/span.ts';
import type { StatusNote } from '#utils/model/status.ts';

interface StatusNotesProps {
  readonly notes: readonly StatusNote[];
  /** One note that stands out. */
  readonly headline?: boolean;
  /** Words that stand above as evidence already: a note that rests on all of them does not repeat them. */
  readonly shown: Span;
  /** BCP 47, of the article's words. */
  readonly language: string;
}

/** What can be said of a claim's standing, each note with its evidence: words of the article, or somebody's statement with link. */
export function StatusNotes({ notes, headline = false, shown, language }: StatusNotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul class={headline ? 'notes notes-headline' : 'notes'}>
      {notes.map(({ kind, quote, statement }) => (
        <li key={`${kind}-${quote?.start ?? statement?.url}`} class="note">
          <span class="note-label">{statusLabel(kind)}</span>{' '}
          {quote && !(quote.start <= shown.start && quote.end >= shown.end - 1) && (
            <q class="note-quote" lang={language} dir="auto">
              {quote.text}
            </q>
          )}
          {statement && <Statement statement={statement} />}
        </li>
      ))}
    </ul>
  );
}

function Statement({ statement }: { readonly statement: NonNullable<StatusNote['statement']> }) {
  const { by, date, text, url, checked } = statement;
  return (
    <span class="note-statement">
      {checked && (
        <>
          {t('statement_checked')} <q dir="auto">{checked}</q>{' '}
        </>
      )}
      {text}
      <span class="fact-evidence">
        {date ? t('statement_by_date', by, formatIsoDate(date)) : by}
        {DOT}
        <PageLink url={url} />
      </span>
    </span>
  );
}
