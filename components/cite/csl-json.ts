import type { CitationFormat } from './citable.ts';
import { oneLine } from './one-line.ts';

/** A one-item CSL-JSON list (citation-style-language schema 1.0, `article-newspaper`), as Zotero and Pandoc read it. */
export const cslJson: CitationFormat = {
  label: 'cite_csl',
  write: ({ words, article: { outlet, title, published, url, language } }, now) =>
    JSON.stringify(
      [
        {
          id: url ?? title ?? oneLine(words),
          type: 'article-newspaper',
          title: title ?? undefined,
          'container-title': outlet ?? undefined,
          issued: published ? dateParts(published) : undefined,
          accessed: dateParts(now),
          URL: url ?? undefined,
          language: language ?? undefined,
          note: `“${oneLine(words)}”`,
        },
      ],
      null,
      2,
    ),
};

/** The day of an ISO 8601 date as exact as it is. */
function dateParts(iso: string): { 'date-parts': number[][] } | { literal: string } {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(iso)?.[0];
  return day ? { 'date-parts': [day.split('-').map(Number)] } : { literal: iso };
}
