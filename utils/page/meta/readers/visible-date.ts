import { toIsoDate } from '../iso-date.ts';
import type { Meta, MetaReader, MetaSource } from '../meta-source.ts';

/** How many pieces of text after the headline may be kicker, by-line and date. */
const PIECES = 40;
const LONGEST = 120;

/** Short pieces of text from the headline on, until running text begins. */
function* piecesAfterHeadline({ document }: MetaSource): Generator<string> {
  const headline = document.querySelector('h1') ?? document.querySelector('h2');
  if (!headline) return;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT, which linkedom lacks */);
  walker.currentNode = headline;
  for (let seen = 0; seen < PIECES; ) {
    const node = walker.nextNode() as Text | null;
    if (!node) return;
    const text = node.data.trim();
    const parent = node.parentElement?.localName ?? '';
    if (text === '' || /^(?:script|style|noscript|template)$/.test(parent)) continue;
    seen++;
    if (text.length <= LONGEST) yield text;
    else if (/[.!?]["”’]?$/.test(text)) return;
  }
}

const UPDATE = /\b(?:updated|modified|revised|edited)\b/i;
const FIRST = /\b(?:published|posted)\b/i;

/** A date written near the headline: "Published 11:34 PM EST Nov 19, 2019". */
export const readVisibleDate: MetaReader = (source): Meta => {
  let published: string | null = null;
  let updated: string | null = null;
  let isUpdate = false;
  for (const text of piecesAfterHeadline(source)) {
    if (UPDATE.test(text)) isUpdate = !FIRST.test(text);
    const date = toIsoDate(text, source.language);
    if (!date) continue;
    if (isUpdate) updated ??= date;
    else published ??= date;
    isUpdate = false;
    if (published && updated) break;
  }
  return { published: published ?? updated, updated };
};
