import { formatIsoDate } from '#components/shared/format-date.ts';
import type { CitationFormat } from './citable.ts';
import { oneLine } from './one-line.ts';

/** “words” Outlet, “Title”, date, address; what is not known is left out. */
export const plain: CitationFormat = {
  label: 'action_copy',
  write: ({ words, article: { outlet, title, published, url } }) => {
    const where = [outlet, title && `“${title}”`, published && formatIsoDate(published), url].filter(Boolean);
    const quoted = `“${oneLine(words)}”`;
    return where.length === 0 ? quoted : `${quoted} ${where.join(', ')}`;
  },
};
