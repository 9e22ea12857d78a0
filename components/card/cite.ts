import { formatIsoDate } from '#components/shared/format-date.ts';
import type { ArticleMeta } from '#utils/model/article.ts';

/** A plain citation of the article's words: “words” Outlet, “Title”, date, address; what is not known is left out. */
export function cite(words: string, { outlet, title, published, url }: ArticleMeta): string {
  const where = [outlet, title && `“${title}”`, published && formatIsoDate(published), url].filter(Boolean);
  const quoted = `“${words.replace(/\s+/g, ' ').trim()}”`;
  return where.length === 0 ? quoted : `${quoted} ${where.join(', ')}`;
}
