import { FILLER, page } from '../moving/pages.ts';

/**
 * One attack of a page's script. It is run twice: against a naive version of the defence, where it must succeed, and against
 * Whence, where it must not. Both are function bodies that run in the page after PRELUDE.
 */
export interface Attack {
  readonly name: string;
  /** Runs before anything of the page does. */
  readonly early?: string;
  /** Puts up the naive version: `put(html, mode)` or anything else. */
  readonly naive: string;
  /** Answers something truthy when it succeeded. */
  readonly attack: string;
  /** The card must still be open afterwards; else it must open when the pointer rests again. */
  readonly keeps?: 'card' | 'marks';
  /** Without an open card. */
  readonly unopened?: boolean;
}

/** What only the card says of the article below. */
export const SECRET = 'intergovernmental';
export const WORDS = 'more than 7,500 people';

export const PRELUDE = `
const SECRET = /${SECRET}/i;
const CARD = '<article class="card"><h2>7,500</h2><p>${SECRET}</p><button>Pin</button></article>';
const host = () => document.querySelector('[data-naive]') ?? document.querySelector('[popover]');
const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));
const put = (html = CARD, mode = null) => {
  const box = document.createElement('div');
  box.dataset.naive = '';
  box.style.cssText = 'position: fixed; left: 100px; top: 100px; z-index: 1000';
  const root = mode ? box.attachShadow({ mode, serializable: mode === 'open' }) : box;
  root.innerHTML = html;
  document.documentElement.append(box);
  return root;
};
const middle = element => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};
`;

/** An article of which the card knows more than the page. */
export const ARTICLE = page(
  `<article><h1>Harbour closed</h1>${FILLER}<p id="words">The United Nations said that ${WORDS} had been killed since the uprising began last spring.</p>${FILLER}</article>`,
);

/** Too short to be read: there the naive versions stand alone. */
export const NAIVE = page(`<p id="words">${WORDS}</p>`);
