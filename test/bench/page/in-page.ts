import { Readability } from '@mozilla/readability';
import { findArticle } from '#utils/page/article/find-article.ts';
import { looksLikeArticle } from '#utils/page/article/looks-like-article.ts';
import { readPage } from '#utils/page/read-page.ts';
import { atOnce } from '#utils/page/slices.ts';
import { collectText } from '#utils/page/text/collect-text.ts';
import { measureLongPage } from './long-page.ts';

/** One pass over all text nodes that collects their text and nothing else. */
function onePass(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    text += node.data;
  return text;
}

const works: Readonly<Record<string, () => unknown>> = {
  nothing: () => null,
  'one pass': onePass,
  gate: () => looksLikeArticle(document),
  'gate + text': () => {
    if (!looksLikeArticle(document)) return null;
    const found = atOnce(findArticle(document));
    return found && atOnce(collectText(found.blocks));
  },
  'gate + text + meta': () => looksLikeArticle(document) && readPage(document, location.href),
  'Readability clone + parse': () => new Readability(document.cloneNode(true) as Document).parse(),
};

Object.assign(globalThis, { measureLongPage, works });
