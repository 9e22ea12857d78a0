import { FILLER, page, TOLL } from '../moving/pages.ts';

/** A page that makes a card's life hard by its layout; the card must open whole, on top, and take the pointer. */
export interface CardPage {
  readonly name: string;
  readonly html: string;
  readonly viewport?: { width: number; height: number };
  /** Runs in the page before the pointer rests on the mark. */
  readonly prepare?: string;
  readonly dark?: boolean;
}

const ARTICLE = `<article><h1>Harbour closed</h1>${FILLER}${TOLL}${FILLER}</article>`;
const style = (css: string): string => `<style>${css}</style>`;

export const CARD_PAGES: readonly CardPage[] = [
  { name: 'plain', html: page(ARTICLE) },
  {
    name: 'modal-dialog',
    html: page(`<button>Read</button><dialog style="max-height: 80vh; overflow: auto">${ARTICLE}</dialog>`),
    prepare: `document.querySelector('dialog').showModal()`,
  },
  {
    name: 'popover-of-the-page',
    html: page(`<div popover="auto" id="reader" style="height: 80vh; overflow: auto">${ARTICLE}</div>`),
    prepare: `document.querySelector('#reader').showPopover()`,
  },
  {
    name: 'scrolled-box',
    html: page(
      `<div style="height: 500px; overflow: auto; transform: translateZ(0); contain: paint">${ARTICLE}</div>`,
    ),
  },
  {
    name: 'right-to-left',
    html: page(`<div dir="rtl" style="text-align: right">${ARTICLE}</div>`),
  },
  { name: 'zoomed-page', html: page(ARTICLE, '', style('html { zoom: 1.8 }')) },
  { name: 'narrow', html: page(ARTICLE), viewport: { width: 360, height: 640 } },
  {
    name: 'dark-page',
    html: page(ARTICLE, '', style('html { background: #111; color: #ddd; color-scheme: dark }')),
    dark: true,
  },
  { name: 'tiny-window', html: page(ARTICLE), viewport: { width: 700, height: 230 } },
  {
    name: 'two-columns',
    html: page(ARTICLE, '', style('article { columns: 2 } body { max-width: 1100px !important }')),
  },
  {
    name: 'sideways-writing',
    html: page(ARTICLE, '', style('article { writing-mode: vertical-rl; max-height: 800px }')),
  },
];
