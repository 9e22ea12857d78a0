import { likeness } from '../likeness.ts';
import { type DeclaredReader, type Meta, tidy } from '../meta-source.ts';

/** A headline shares this much of its words with what the page calls itself. */
const ALIKE = 0.4;

/**
 * The headline as the reader sees it: the `<h1>` most like the page's declared title. What outlets give to social networks and
 * search engines is often another headline.
 */
export const readHeadline: DeclaredReader = ({ document, jsonLd, tags }): Meta => {
  const declared = [jsonLd.title, tags.title, tidy(document.title)].filter(
    (title): title is string => typeof title === 'string' && /\s/.test(title),
  );
  let best: string | null = null;
  let bestLikeness = declared.length === 0 ? -1 : ALIKE;
  for (const heading of document.querySelectorAll('h1')) {
    const text = tidy(heading.textContent);
    if (!text) continue;
    const alike = Math.max(0, ...declared.map(title => likeness(text, title)));
    if (alike > bestLikeness) {
      best = text;
      bestLikeness = alike;
    }
  }
  return { title: best };
};
