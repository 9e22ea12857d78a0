import { blockAround } from './block-around.ts';
import { kindOf, LEAF } from './element-kinds.ts';
import { elementAround, hostOf, openRoots } from './open-roots.ts';

/** A piece of text this long is a sentence or two, not a label or a headline. */
const LONG_PIECE = 80;
/** Text nodes looked at before the page is given up as no article: bounds the gate on endless pages. */
const MOST_NODES = 5000;
/** What pages without a declaration need under one parent. */
const PIECES = 3;
const CHARACTERS = 500;
/** What pages that say they are an article need under one parent: more than a teaser. */
const DECLARED_CHARACTERS = 280;

const DECLARATIONS = [
  'meta[property="og:type"][content="article" i]',
  'meta[property="article:published_time"]',
  '[itemprop~="articleBody"]',
  '[itemtype*="schema.org/NewsArticle"]',
].join();

const ARTICLE_IN_JSON =
  /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;

/** Whether the page says in its markup that it is one article. A site's front page is not believed. */
function declaresArticle(document: Document): boolean {
  if (URL.parse(document.URL ?? '')?.pathname === '/' && /^https?:/.test(document.URL)) return false;
  if (document.querySelector(DECLARATIONS)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (ARTICLE_IN_JSON.test(script.textContent ?? '')) return true;
  return false;
}

/** The element that text under one parent is counted for: a paragraph's parent, or the box that holds text and line breaks itself. */
function groupOf(text: Text): Element | null {
  const block = blockAround(text);
  if (!block || !(kindOf(block) & LEAF)) return block;
  // A paragraph with a shadow root to itself is one of its host's row.
  return elementAround(hostOf(block.parentNode) ?? block);
}

/** The page's own tree, and only where that says no those of its open shadow roots. */
function* treesOf(body: Element): Generator<Node> {
  yield body;
  yield* openRoots(body);
}

/**
 * A cheap answer before anything else runs: does one part of the page hold a few paragraphs of running text?
 * One long paragraph is enough where the page declares itself an article. Reads no layout, looks at no more than 5000 text nodes,
 * and stops at the first yes.
 */
export function looksLikeArticle(document: Document): boolean {
  const { body } = document;
  if (!body) return false;
  const groups = new Map<Element, { pieces: number; characters: number }>();
  let seen = 0;
  for (const tree of treesOf(body)) {
    const walker = document.createTreeWalker(tree, 4 /* NodeFilter.SHOW_TEXT, which linkedom lacks */);
    for (; seen < MOST_NODES; seen++) {
      const node = walker.nextNode() as Text | null;
      if (!node) break;
      if (node.length < LONG_PIECE) continue;
      const length = node.data.trim().length;
      const group = length < LONG_PIECE ? null : groupOf(node);
      if (!group) continue;
      const sum = groups.get(group) ?? { pieces: 0, characters: 0 };
      sum.pieces += 1;
      sum.characters += length;
      if (sum.pieces >= PIECES && sum.characters >= CHARACTERS) return true;
      groups.set(group, sum);
    }
  }
  const most = Math.max(0, ...[...groups.values()].map(({ characters }) => characters));
  return most >= DECLARED_CHARACTERS && declaresArticle(document);
}
