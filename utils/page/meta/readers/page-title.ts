import { type Meta, type MetaReader, tidy } from '../meta-source.ts';
import { fitsHost, titleParts } from '../outlet-name.ts';

/** The document's title: headline and, after a separator, often the outlet; believed where it fits the page's host. */
export const readPageTitle: MetaReader = ({ document, url }): Meta => {
  const title = tidy(document.title);
  if (!title) return {};
  const parts = titleParts(title);
  const outlet = parts.length > 1 ? parts.find((part, index) => index > 0 && fitsHost(part, url)) : undefined;
  const headline = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return { title: outlet ? headline : title, outlet: outlet ?? null };
};
