import { DOT } from '#components/shared/dot.ts';
import { formatIsoDate } from '#components/shared/format-date.ts';
import { Link } from '#components/shared/link.tsx';
import { statusLabel } from '#components/shared/status-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { StatusNote } from '#utils/model/status.ts';

interface StatusNotesProps {
  /** The first is the headline. */
  readonly notes: readonly StatusNote[];
  /** BCP 47, of the article's words. */
  readonly language: string;
}

/** What can be said of a claim's standing, each note with its evidence: words of the article, or somebody's statement with link. */
export function StatusNotes({ notes, language }: StatusNotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map(({ kind, quote, statement }, index) => (
        <li
          key={`${kind}-${quote?.start ?? statement?.url}`}
          class={index === 0 ? 'note note-headline' : 'note'}
        >
          <span class="note-label">{statusLabel(kind)}</span>{' '}
          {quote && (
            <q class="note-quote" lang={language} dir="auto">
              {quote.text}
            </q>
          )}
          {statement && (
            <span class="note-statement">
              {statement.text}
              <span class="fact-evidence">
                {statement.date
                  ? t('statement_by_date', statement.by, formatIsoDate(statement.date))
                  : statement.by}
                {DOT}
                <Link url={statement.url} />
              </span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
