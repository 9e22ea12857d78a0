import { isOfWeb } from '../../model/site.ts';

/** What Chrome and other savers of pages write at the top: "saved from url=(0029)https://…", "url: https://…". */
const SAVED_FROM = /\b(?:saved from url=\(\d+\)|url:\s*)(https?:\S+)/;

const COMMENT = 8;

/** How much of the top of a saved page is looked at. */
const TOP = 20;

/** The address on the web that a copy of a page gives for itself; null where it gives none. */
export function declaredAddress(document: Document): string | null {
  const given = [
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
    savedFrom(document),
  ];
  return given.find(address => address && isOfWeb(address)) ?? null;
}

function savedFrom(document: Document): string | undefined {
  const top = [document, document.documentElement].flatMap(({ childNodes }) => [...childNodes].slice(0, TOP));
  const comments = top.filter(({ nodeType }) => nodeType === COMMENT);
  return comments.map(({ nodeValue }) => nodeValue?.match(SAVED_FROM)?.[1]).find(Boolean);
}
