import { looksLikeArticle } from './looks-like-article.ts';

/** A smaller frame, in pixels either way, is an advertisement's or a button's. */
const LEAST_SIDE = 320;

const isLarge = ({ clientWidth, clientHeight }: Element): boolean =>
  clientWidth >= LEAST_SIDE && clientHeight >= LEAST_SIDE;

/**
 * The first frame of a page that holds an article: one of the page's own origin (of others nothing is seen from here), large enough
 * to be read in. Asks for layout only where the words are an article's.
 */
export function articleFrame(document: Document): HTMLIFrameElement | null {
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frame.contentDocument;
    if (inner && looksLikeArticle(inner) && isLarge(frame)) return frame;
  }
  return null;
}
