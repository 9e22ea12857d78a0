import { kindOf, LEAF } from './element-kinds.ts';
import type { Weight } from './weigh-page.ts';

/** Share of its parent's prose that makes an inner element the better root. */
const MOST = 0.7;

/** The same below an element that says it holds the article: leaving a part of it out needs more. */
const NEARLY_ALL = 0.85;

/** An `articleBody` of schema.org is taken at its word. */
const OWN_WORD = 3;
/** An `<article>`: also used for teasers and comments. */
const OWN_NAME = 1.6;

const HOLDERS = ['article', 'story', 'post', 'entry', 'news', 'page', 'main', 'blog', 'content', 'text'];
const BODIES = ['body', 'content', 'text', 'copy', 'main'];
const AS_BODY = ['copy', 'text', 'content'];

/** "story-body", "articleContent", "body copy", "article": names of what holds a whole article. A pattern would cost more to make than it saves. */
function namesBody(names: string): boolean {
  const spaced = names.toLowerCase().replaceAll('-', ' ');
  if (` ${spaced} `.includes(' article ')) return true;
  const lower = spaced.replaceAll('_', ' ');
  for (const body of BODIES)
    for (let at = lower.indexOf(body); at >= 0; at = lower.indexOf(body, at + 1)) {
      const before = lower.slice(0, at).trimEnd();
      if (HOLDERS.some(holder => before.endsWith(holder))) return true;
      if (AS_BODY.includes(body) && before.endsWith('body')) return true;
    }
  return false;
}

/** How far an element says of itself that it holds the article. */
function claimsArticle(element: Element): number {
  if (element.getAttribute('itemprop')?.includes('articleBody')) return OWN_WORD;
  if (element.localName === 'article' || element.getAttribute('role') === 'article') return OWN_NAME;
  if (element.localName === 'main' || element.getAttribute('role') === 'main') return 1.3;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return namesBody(name) ? 1.5 : 1;
}

/** A child with less of the prose is no rival. */
const PART = 0.1;

/** Children that each hold a part of the prose and a headline of their own: several articles one below the other. */
function articlesOf({ children, prose }: Weight): Weight[] {
  const parts = children.filter(child => child.prose >= prose * PART && child.blocks > 1);
  if (parts.length < 2) return [];
  const headed = parts.filter(({ element }) => element.querySelector('h1') !== null);
  return headed.length > 1 ? headed : [];
}

/** The child with the most prose, a child's own word counted in; entries that all say the same (a live blog) have no own word. */
function heaviest({ children, prose }: Weight): { child: Weight; score: number; claim: number } | null {
  const claims = children.map(child => (child.prose >= prose * PART ? claimsArticle(child.element) : 1));
  const alike = claims.filter(claim => claim > 1).length > 1;
  let best: { child: Weight; score: number; claim: number } | null = null;
  for (const [i, child] of children.entries()) {
    const claim = alike ? 1 : (claims[i] ?? 1);
    const score = child.prose * claim;
    if (score > (best?.score ?? 0)) best = { child, score, claim };
  }
  return best;
}

/**
 * The element that holds the article: from the body downwards as long as one child holds most of the running text.
 * A child that says it is the article needs a smaller share. Of several whole articles the first is the page's.
 */
export function chooseRoot(body: Weight): Weight {
  let root = body;
  let needed = MOST;
  let inside = false;
  for (;;) {
    const first = inside ? undefined : articlesOf(root)[0];
    if (first) {
      root = first;
      inside = true;
      continue;
    }
    const best = heaviest(root);
    if (!best || (kindOf(best.child.element) & LEAF) !== 0) return root;
    const { child, score, claim } = best;
    if (score < root.prose * needed || (child.blocks < 2 && child.prose < root.prose * 0.95)) return root;
    root = child;
    if (claim === OWN_WORD) return root;
    if (claim > 1) needed = NEARLY_ALL;
    inside ||= claim >= OWN_NAME;
  }
}
