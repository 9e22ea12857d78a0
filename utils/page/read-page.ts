import type { Article } from '../model/article.ts';
import { findArticle } from './article/find-article.ts';
import { readMeta } from './meta/read-meta.ts';
import { atOnce, inSlices, type Steps } from './slices.ts';
import { collectText } from './text/collect-text.ts';
import type { TextMap } from './text/text-map.ts';

export interface ReadPage {
  readonly article: Article;
  /** Ties the article's text to the page. */
  readonly map: TextMap;
  /** The element that holds the article. */
  readonly root: Element;
}

function* steps(document: Document, url: string | null): Steps<ReadPage | null> {
  const found = yield* findArticle(document);
  if (!found) return null;
  const map = yield* collectText(found.blocks);
  if (map.text === '') return null;
  return { article: { ...readMeta(document, url, map.text), text: map.text }, map, root: found.root };
}

/**
 * Reads the article of a page: its main text and what is known of it. The same in browsers and in Node (linkedom).
 * Null where the page holds no running text. Does not ask `looksLikeArticle`: a reader may want a page read anyway.
 */
export const readPage = (document: Document, url: string | null): ReadPage | null =>
  atOnce(steps(document, url));

/** The same without holding up the page. What the page changes meanwhile may or may not be in it. Null as well when the signal aborted. */
export const readPageInSlices = (
  document: Document,
  url: string | null,
  signal: AbortSignal,
): Promise<ReadPage | null> => inSlices(steps(document, url), signal);
