import type { Steps } from '../slices.ts';
import { chooseRoot } from './choose-root.ts';
import { type Block, collectBlocks } from './collect-blocks.ts';
import { openRoots } from './open-roots.ts';
import { trimBlocks } from './trim-blocks.ts';
import { type Weighed, weighPage } from './weigh-page.ts';

/** The element that holds the article, and its paragraphs, headings, cells and lines in order. */
export interface FoundArticle {
  readonly root: Element;
  readonly blocks: readonly Block[];
}

/** Hidden parts that are more than this are a text still folded up, or a page not drawn yet. */
const SHOWN = 0.5;

/** In browsers, blocks that the page's styles hide are left out: other variants of the page, templates, folded boxes. */
function* shown(blocks: readonly Block[]): Steps<readonly Block[]> {
  if (typeof blocks[0]?.element.checkVisibility !== 'function') return blocks;
  const size = (list: readonly Block[]): number => list.reduce((sum, { chars }) => sum + chars, 0);
  const visible: Block[] = [];
  for (const block of blocks) {
    if (block.element.checkVisibility()) visible.push(block);
    yield;
  }
  return visible.length === blocks.length || size(visible) < size(blocks) * SHOWN ? blocks : visible;
}

/** Running text of a page that holds its article itself: looking for shadow roots would cost as much as reading it. */
const PLENTY = 2000;

/** Open shadow roots that hold most of a page's running text hold its article; a notice about cookies in one is none. */
function* weighTrees(body: Element): Steps<Weighed> {
  const page = yield* weighPage(body);
  if (page.root.prose >= PLENTY) return page;
  const roots = openRoots(body);
  if (roots.length === 0) return page;
  const whole = yield* weighPage(body, roots);
  return whole.root.prose > page.root.prose * 2 ? whole : page;
}

/** Finds the page's main text; null where the page has no running text. Asks for styles only where the host has them. */
export function* findArticle(document: Document): Steps<FoundArticle | null> {
  const { body } = document;
  if (!body) return null;
  const { root, weights } = yield* weighTrees(body);
  if (root.prose === 0) return null;
  const chosen = chooseRoot(root);
  const collected = yield* collectBlocks(chosen, weights);
  const blocks = yield* trimBlocks(yield* shown(collected));
  return blocks.length > 0 ? { root: chosen.element, blocks } : null;
}
