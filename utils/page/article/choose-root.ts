import { LEAF_BLOCKS } from './element-kinds.ts';
import type { Weight } from './weigh-page.ts';

/** Share of its parent's prose that makes an inner element the better root. */
const MOST = 0.7;

/** The same below an element that says it holds the article: leaving a part of it out needs more. */
const NEARLY_ALL = 0.85;

/** An `articleBody` of schema.org is taken at its word. */
const OWN_WORD = 3;

const NAMES_BODY =
  /(?:article|story|post|entry|news|page|main|blog|content|text)[\s_-]*(?:body|content|text|copy|main)|body[\s_-]*(?:copy|text|content)|\barticle\b/i;

/** How far an element says of itself that it holds the article. */
function claimsArticle(element: Element): number {
  if (element.getAttribute('itemprop')?.includes('articleBody')) return OWN_WORD;
  if (element.localName === 'article' || element.getAttribute('role') === 'article') return 1.6;
  if (element.localName === 'main' || element.getAttribute('role') === 'main') return 1.3;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return NAMES_BODY.test(name) ? 1.5 : 1;
}

/**
 * The element that holds the article: from the body downwards as long as one child holds most of the running text.
 * A child that says it is the article needs a smaller share.
 */
export function chooseRoot(body: Weight): Weight {
  let root = body;
  let needed = MOST;
  for (;;) {
    let best: Weight | null = null;
    let bestScore = 0;
    let bestClaim = 1;
    for (const child of root.children) {
      const claim = claimsArticle(child.element);
      const score = child.prose * claim;
      if (score > bestScore) {
        best = child;
        bestScore = score;
        bestClaim = claim;
      }
    }
    if (!best || LEAF_BLOCKS.has(best.element.localName)) return root;
    if (bestScore < root.prose * needed) return root;
    if (best.blocks < 2 && best.prose < root.prose * 0.95) return root;
    root = best;
    if (bestClaim === OWN_WORD) return root;
    if (bestClaim > 1) needed = NEARLY_ALL;
  }
}
