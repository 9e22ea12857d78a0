import { blockAround } from './block-around.ts';
import { kindOf, LEAF } from './element-kinds.ts';
import { elementAround, hostOf, openRoots } from './open-roots.ts';

/** A piece of text this long is a sentence or two, not a label or a headline. */
const LONG_PIECE = 80;
/** Text nodes looked at before the page is given up as no article: bounds the gate on endless pages. */
const MOST_NODES = 5000;
/** What pages without a declaration need under one parent, and others in all. */
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
  return block.parentElement ?? elementAround(hostOf(block.parentNode) ?? block);
}

/** What was seen of a page: how many text nodes, and its running text by what holds it. */
interface Seen {
  nodes: number;
  readonly groups: Map<Element, { pieces: number; characters: number }>;
}

/** Whether a few paragraphs of running text stand together in this tree, or in it and what was seen before. */
function holdsParagraphs(tree: Node, seen: Seen): boolean {
  const walker = (tree.ownerDocument as Document).createTreeWalker(
    tree,
    4 /* NodeFilter.SHOW_TEXT, which linkedom lacks */,
  );
  for (; seen.nodes < MOST_NODES; seen.nodes++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (node.length < LONG_PIECE) continue;
    const length = node.data.trim().length;
    const group = length < LONG_PIECE ? null : groupOf(node);
    if (!group) continue;
    const sum = seen.groups.get(group) ?? { pieces: 0, characters: 0 };
    sum.pieces += 1;
    sum.characters += length;
    if (sum.pieces >= PIECES && sum.characters >= CHARACTERS) return true;
    seen.groups.set(group, sum);
  }
  return false;
}

/** Whether the page says that it is an article, and holds more than a teaser. */
function isDeclared(document: Document, { groups }: Seen): boolean {
  const lengths = [...groups.values()].map(({ characters }) => characters);
  const most = Math.max(0, ...lengths);
  // The posts of a live blog are boxes of a paragraph each.
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return (most >= DECLARED_CHARACTERS || all >= CHARACTERS) && declaresArticle(document);
}

/**
 * A cheap answer before anything else runs: does one part of the page hold a few paragraphs of running text?
 * One long paragraph is enough where the page declares itself an article. Reads no layout, looks at no more than 5000 text nodes,
 * and stops at the first yes. Open shadow roots are looked for only where the page's own tree says no.
 */
export function looksLikeArticle(document: Document): boolean {
  const { body } = document;
  if (!body) return false;
  const seen: Seen = { nodes: 0, groups: new Map() };
  if (holdsParagraphs(body, seen)) return true;
  if (isDeclared(document, seen)) return true;
  // Looking for shadow roots costs more than all before.
  const roots = openRoots(body);
  if (roots.some(root => holdsParagraphs(root, seen))) return true;
  return roots.length > 0 && isDeclared(document, seen);
}
