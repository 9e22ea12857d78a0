import type { Article } from '../model/article.ts';
import { findArticle } from './article/find-article.ts';
import { readMeta } from './meta/read-meta.ts';
import { collectText } from './text/collect-text.ts';
import type { TextMap } from './text/text-map.ts';

export interface ReadPage {
  readonly article: Article;
  /** Ties the article's text to the page. */
  readonly map: TextMap;
  /** The element that holds the article. */
  readonly root: Element;
}

/**
 * Reads the article of a page: its main text and what is known of it. The same in browsers and in Node (linkedom).
 * Null where the page holds no running text. Does not ask `looksLikeArticle`: a reader may want a page read anyway.
 */
export function readPage(document: Document, url: string | null): ReadPage | null {
  const found = findArticle(document);
  if (!found) return null;
  const map = collectText(found.blocks);
  if (map.text === '') return null;
  return { article: { ...readMeta(document, url, map.text), text: map.text }, map, root: found.root };
}
