import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Article } from '#utils/model/article.ts';
import { WhenceError } from '#utils/model/errors.ts';
import { readPage } from '#utils/page/read-page.ts';

/**
 * A saved page's main text and what the page says of itself, by the same code that reads it in the browser.
 * @throws WhenceError page_not_article
 */
export async function readHtml(path: string, html: string, published: string | null): Promise<Article> {
  const { document } = parseHTML(html);
  const page = readPage(document as unknown as Document, pathToFileURL(path).href);
  if (page === null) throw new WhenceError('page_not_article', path);
  return { ...page.article, published: page.article.published ?? published };
}
