import { chooseRoot } from './choose-root.ts';
import { type Block, collectBlocks } from './collect-blocks.ts';
import { trimBlocks } from './trim-blocks.ts';
import { weighPage } from './weigh-page.ts';

/** The element that holds the article, and its paragraphs, headings, cells and lines in order. */
export interface FoundArticle {
  readonly root: Element;
  readonly blocks: readonly Block[];
}

/** Finds the page's main text; null where the page has no running text. Reads no layout, so it is the same in Node. */
export function findArticle(document: Document): FoundArticle | null {
  const { body } = document;
  if (!body) return null;
  const { root, weights } = weighPage(body);
  const chosen = chooseRoot(root);
  const blocks = trimBlocks(collectBlocks(chosen, weights));
  return blocks.length > 0 ? { root: chosen.element, blocks } : null;
}
