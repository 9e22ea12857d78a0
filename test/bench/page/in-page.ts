import { Readability } from '@mozilla/readability';
import { findArticle } from '#utils/page/article/find-article.ts';
import { looksLikeArticle } from '#utils/page/article/looks-like-article.ts';
import { readPage } from '#utils/page/read-page.ts';
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

const WORK: Readonly<Record<string, () => unknown>> = {
  'one pass': onePass,
  gate: () => looksLikeArticle(document),
  'gate + text': () => {
    if (!looksLikeArticle(document)) return null;
    const found = findArticle(document);
    return found && collectText(found.blocks);
  },
  'gate + text + meta': () => looksLikeArticle(document) && readPage(document, location.href),
  'Readability clone + parse': () => new Readability(document.cloneNode(true) as Document).parse(),
};

/** Milliseconds of one piece of work on a page just loaded, and of one run in the best of six rounds after it. */
export function measure(name: string): { cold: number; warm: number } {
  const work = WORK[name];
  if (!work) throw new Error(name);
  const time = (times: number): number => {
    const start = performance.now();
    for (let i = 0; i < times; i++) work();
    return (performance.now() - start) / times;
  };
  const cold = time(1);
  return { cold, warm: Math.min(...Array.from({ length: 6 }, () => time(5))) };
}

Object.assign(globalThis, { measure, measureLongPage, works: Object.keys(WORK) });
