import { afterEach, describe, expect, test, vi } from 'vitest';
import { looksLikeArticle } from '#utils/page/article/looks-like-article.ts';
import { clearMarks, paintMarks, repairMarks } from '#utils/page/marks/paint-marks.ts';
import { offsetAtPoint } from '#utils/page/pointer/hit-test.ts';
import { readPage } from '#utils/page/read-page.ts';
import { boxesBetween } from '#utils/page/text/boxes.ts';
import { watchBlocks } from '#utils/page/watch/watch-blocks.ts';
import { layOut } from './lay-out.ts';

const first =
  'The port said about 40 ships were waiting outside the harbour on Monday, and that no one could say for how long they would. The pilots stayed at home and waited for the wind to turn.';
const second =
  'Dock workers put the number at more than 60, which the coast guard would not confirm, because it keeps its boats away. Nobody at the town hall came to the telephone in the afternoon.';
const third =
  'The town has lived from its harbour for as long as anybody remembers, and its people talk of little else in the winter. A book is kept in which every ship is written down by hand.';
const PROSE = [first, second, third].map(text => `<p>${text}</p>`).join('');
const quote =
  '“We have seen worse, and we shall see worse again,” the harbour master said, and went back to his book.';
const NOTICE =
  'We and our partners store information on your device and read it there, so that pages can be made to fit you, and so can what is sold to you.';

afterEach(() => clearMarks(document));

/** A tree of elements with shadow roots, written as markup in which each `template` is the root of the element around it. */
function grow(html: string): HTMLElement {
  const box = layOut(html);
  const attach = (scope: ParentNode): void => {
    for (const template of scope.querySelectorAll('template')) {
      const root = template.parentElement?.attachShadow({
        mode: template.className === 'closed' ? 'closed' : 'open',
      });
      root?.append(template.content);
      template.remove();
      if (root) attach(root);
    }
  };
  attach(box);
  return box;
}

const pages: readonly (readonly [name: string, html: string, text: readonly string[]])[] = [
  [
    'an element of the page’s own',
    `<news-story><template>${PROSE}</template></news-story>`,
    [first, second, third],
  ],
  ['a box with nothing else in it', `<div><template>${PROSE}</template></div>`, [first, second, third]],
  [
    'one in another',
    `<news-app><template><main><news-story><template><article>${PROSE}</article></template></news-story></main></template></news-app>`,
    [first, second, third],
  ],
  [
    'each paragraph in one of its own',
    `<article>${[first, second, third].map(text => `<rich-text><template><p>${text}</p></template></rich-text>`).join('')}</article>`,
    [first, second, third],
  ],
  [
    'words that a slot shows, in the order in which they are seen',
    `<news-story><template><p>${quote}</p><slot name="lead"></slot><slot></slot></template><p>${third}</p><p slot="lead">${second}</p><p>${first}</p></news-story>`,
    [quote, second, third, first],
  ],
  [
    'a slot that nothing was given to',
    `<news-story><template><slot>${PROSE}</slot></template></news-story>`,
    [first, second, third],
  ],
  [
    'a quotation in a page that is an article without it',
    `<article>${PROSE}<pull-quote><template><p>${quote}</p></template></pull-quote></article>`,
    [first, second, third, quote],
  ],
  [
    'a notice beside an article',
    `<article>${PROSE}</article><cookie-notice><template><p>${NOTICE}</p><p>${NOTICE}</p></template></cookie-notice>`,
    [first, second, third],
  ],
];

describe('open shadow roots', () => {
  test.each(pages)('%s', (_, html, text) => {
    grow(html);
    expect(looksLikeArticle(document)).toBe(true);
    expect(readPage(document, null)?.article.text.split('\n')).toEqual(text);
  });

  test('a closed one is the page’s own affair', () => {
    grow(`<news-story><template class="closed">${PROSE}</template></news-story>`);
    expect(looksLikeArticle(document)).toBe(false);
    expect(readPage(document, null)).toBeNull();
  });

  test('a page whose shadow roots hold labels is no article', () => {
    grow(`<x-menu><template><ul><li>Home</li><li>World</li><li>Sport</li></ul></template></x-menu>`);
    expect(looksLikeArticle(document)).toBe(false);
  });

  test('marks have their styles in the root that they stand in, and leave it as it was', () => {
    const box = grow(`<news-story><template>${PROSE}</template></news-story>`);
    const root = box.firstElementChild?.shadowRoot as ShadowRoot;
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    const { article, map } = readPage(document, null) ?? {};
    const start = article?.text.indexOf('about 40 ships') ?? -1;
    paintMarks(document, [{ kind: 'figure-others', ranges: map?.staticRanges(start, start + 14) ?? [] }]);
    expect(root.adoptedStyleSheets).toHaveLength(2);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    const style = getComputedStyle(root.querySelector('p') as Element, '::highlight(whence-figure-others)');
    expect(style.textDecorationStyle).toBe('double');

    root.adoptedStyleSheets = [own];
    expect(repairMarks(document)).toBe('repaired');
    expect(root.adoptedStyleSheets).toHaveLength(2);
    clearMarks(document);
    expect(root.adoptedStyleSheets).toEqual([own]);
  });

  test('a character in one is found by its place', () => {
    const box = grow(`<news-story><template>${PROSE}</template></news-story>`);
    const node = box.firstElementChild?.shadowRoot?.querySelector('p')?.firstChild as Text;
    const map = readPage(document, null)?.map;
    const [line] = boxesBetween(node, 14, node, 19);
    if (!map || !line) throw new Error('the page has text');
    const middle = { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
    const found = offsetAtPoint(document, map, middle.x, middle.y);
    expect(found).toBeGreaterThanOrEqual(14);
    expect(found).toBeLessThan(19);
  });
});

/** Looks wait for an idle moment, which a busy machine may not have for a while. */
const PATIENT = { timeout: 8000 };

describe('shadow roots that change', { timeout: 30_000 }, () => {
  function watch(root: Element) {
    const life = new AbortController();
    const onChange = vi.fn<(blocks: readonly Element[]) => void>();
    watchBlocks(root, { signal: life.signal, gather: 5, onChange, onGiveUp: () => undefined });
    return { onChange, end: () => life.abort() };
  }

  test('new words in one are news, as are those of one that comes later', async () => {
    const box = grow(`<news-story><template>${PROSE}</template></news-story><late-story></late-story>`);
    const [early, late] = box.children;
    const { onChange, end } = watch(box);
    const paragraph = early?.shadowRoot?.querySelector('p');
    if (paragraph?.firstChild) (paragraph.firstChild as Text).data = 'Some other words stand here now.';
    await vi.waitFor(() => expect(onChange.mock.calls.flat(2)).toContain(paragraph), PATIENT);
    onChange.mockClear();
    const root = late?.attachShadow({ mode: 'open' });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), PATIENT);
    onChange.mockClear();
    if (root) root.innerHTML = `<p>${third}</p>`;
    await vi.waitFor(() => expect(onChange.mock.calls.flat(2)).toContain(root?.firstChild), PATIENT);
    end();
  });
});
