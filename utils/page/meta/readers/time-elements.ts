import { isHiddenByMarkup } from '../../article/furniture.ts';
import { toIsoDate } from '../iso-date.ts';
import type { Meta, MetaReader } from '../meta-source.ts';

const PUBLISHED =
  '[itemprop~="datePublished"], time[pubdate], time.published, .published[title], .dt-published';
const UPDATED = '[itemprop~="dateModified"], time.updated, .updated[title], .dt-updated';

function dateOf(element: Element, language: string): string | null {
  for (const attribute of ['datetime', 'content', 'title', 'data-datetime', 'data-timestamp']) {
    const value = element.getAttribute(attribute);
    const date = value ? toIsoDate(value, language) : null;
    if (date) return date;
  }
  return toIsoDate(element.textContent ?? '', language);
}

/** Inside another article's teaser or a list of links a time is not this article's. */
function isElsewhere(element: Element): boolean {
  for (let e: Element | null = element.parentElement; e && e.localName !== 'body'; e = e.parentElement)
    if (/^(?:nav|aside|footer|ul|ol|a)$/.test(e.localName) || isHiddenByMarkup(e)) return true;
    else if (/related|recommend|most-|teaser|sidebar|comment/i.test(e.getAttribute('class') ?? ''))
      return true;
  return false;
}

/** Microdata, hAtom and `<time>`: the marked ones first, then the first plain `<time>` that is not some teaser's. */
export const readTimeElements: MetaReader = ({ document, language }): Meta => {
  const first = (selector: string, plain: boolean): string | null => {
    for (const element of document.querySelectorAll(selector)) {
      if (plain && isElsewhere(element)) continue;
      const date = dateOf(element, language);
      if (date) return date;
    }
    return null;
  };
  return {
    published: first(PUBLISHED, false) ?? first('time[datetime]', true),
    updated: first(UPDATED, false),
  };
};
