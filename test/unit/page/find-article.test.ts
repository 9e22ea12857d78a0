import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '#utils/page/article/looks-like-article.ts';
import { readPage } from '#utils/page/read-page.ts';
import { page } from './parse.ts';
import { paragraph, paragraphs } from './sentences.ts';

/** One paragraph too long for a teaser. */
const long = `<p>${paragraph(1)} ${paragraph(2)}</p>`;

const lines = (count: number, first = 0): string[] =>
  Array.from({ length: count }, (_, i) => paragraph(first + i));
const read = (html: string): string[] => readPage(page(html), null)?.article.text.split('\n') ?? [];

const navigation = `<nav><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Section number ${i} of this site</a></li>`).join('')}</ul></nav>`;
const teaser = (n: number): string =>
  `<div class="item"><h3><a href="/${n}">A headline that leads elsewhere, number ${n}</a></h3><p>${paragraph(n + 50)}</p></div>`;

describe('the main text', () => {
  const whole: readonly (readonly [string, string])[] = [
    ['paragraphs in an article', `${navigation}<article>${paragraphs(5)}</article>`],
    ['paragraphs in nameless boxes', `${navigation}<div><div><div>${paragraphs(5)}</div></div></div>`],
    ['lines with breaks in one box', `${navigation}<div id="x">${lines(5).join('<br><br>')}</div>`],
    [
      'each paragraph in a box of its own',
      `<div>${lines(5)
        .map(line => `<div><p>${line}</p></div>`)
        .join('')}</div>`,
    ],
    ['a page in one form', `<form>${navigation}<div>${paragraphs(5)}</div></form>`],
    ['a layout in tables', `<table><tr><td>${navigation}</td><td>${paragraphs(5)}</td></tr></table>`],
    ['sections', `<main><section>${paragraphs(3)}</section><section>${paragraphs(2, 3)}</section></main>`],
    [
      'wrappers with modifiers',
      `<div class="has-sidebar comments-open tag-share"><article class="post tag-video">${paragraphs(5)}</article></div>`,
    ],
    ['an aside by name that holds everything', `<div class="sidebar-layout widget">${paragraphs(5)}</div>`],
    [
      'many teasers below',
      `<div><div>${paragraphs(5)}</div><div>${[1, 2, 3, 4, 5, 6, 7, 8].map(teaser).join('')}</div></div>`,
    ],
    [
      'a consent notice',
      `<div>${paragraphs(5)}</div><div class="cookie-notice"><p>${paragraph(80)}</p><p>${paragraph(81)}</p></div>`,
    ],
    [
      'a long thread of comments',
      `<div><div>${paragraphs(5)}</div><div class="comments">${paragraphs(9, 60)}</div></div>`,
    ],
    [
      'a headline and a by-line',
      `<article><h1>Harbour closed for a week</h1><p>By Ada Writer</p><p>March 3, 2021</p>${paragraphs(5)}</article>`,
    ],
    [
      'boxes inside',
      `<article>${paragraphs(2)}<aside><p>${paragraph(70)}</p></aside><div class="newsletter-box"><p>${paragraph(71)}</p></div><figure><img alt=""><figcaption>${paragraph(72)}</figcaption></figure>${paragraphs(3, 2)}</article>`,
    ],
    [
      'links inside',
      `<article>${paragraphs(2)}<p><strong><a href="/x">A headline that leads to another article</a></strong></p><ul><li><a href="/1">One more headline of the day</a></li><li><a href="/2">Another headline of the day</a></li></ul>${paragraphs(3, 2)}</article>`,
    ],
    [
      'hidden parts',
      `<article>${paragraphs(2)}<p hidden>${paragraph(70)}</p><div style="display:none"><p>${paragraph(71)}</p></div>${paragraphs(3, 2)}</article>`,
    ],
  ];
  test.each(whole)('%s', (_, html) => expect(read(html)).toEqual(lines(5)));

  test('keeps headings, quotations, lists and tables of the article', () => {
    const html = `<article>${paragraphs(2)}<h2>What is known</h2><ul><li>Three boats sank.</li><li>Two are missing.</li></ul>
      <blockquote><p>“We waited.”</p></blockquote><table><tr><td>Dead</td><td>12</td></tr></table>${paragraphs(3, 2)}</article>`;
    expect(read(html)).toEqual([
      ...lines(2),
      ...['What is known', 'Three boats sank.', 'Two are missing.', '“We waited.”', 'Dead', '12'],
      ...lines(3, 2),
    ]);
  });

  test('an embedded post with a quotation is kept, whatever its box is called', () => {
    const html = `<article>${paragraphs(2)}<div class="embed widget"><blockquote>We heard the blast at nine.</blockquote></div>${paragraphs(3, 2)}</article>`;
    expect(read(html)).toContain('We heard the blast at nine.');
  });

  test('a figure that frames a table is read, its caption is not', () => {
    const html = `<article>${paragraphs(2)}<figure class="block-table"><table><tr><td>Ships</td><td>40</td></tr></table><figcaption>Source: port authority</figcaption></figure>${paragraphs(3, 2)}</article>`;
    expect(read(html)).toEqual([...lines(2), 'Ships', '40', ...lines(3, 2)]);
  });

  test('headings that nothing follows are left out', () => {
    expect(read(`<article>${paragraphs(5)}<h2>Recommended</h2><h3>For you</h3></article>`)).toEqual(lines(5));
  });

  test('a page without running text has none', () => {
    expect(readPage(page(navigation), null)).toBeNull();
    expect(readPage(page(''), null)).toBeNull();
  });

  test('a live blog is read whole', () => {
    const entry = (n: number): string =>
      `<article itemprop="liveBlogUpdate"><h2>Nine o'clock</h2><div itemprop="articleBody">${paragraphs(2, n)}</div></article>`;
    expect(read(`<main>${[0, 2, 4, 6].map(entry).join('')}</main>`)).toEqual(
      [0, 2, 4, 6].flatMap(n => ["Nine o'clock", ...lines(2, n)]),
    );
  });

  test('of several articles one below the other the first is read', () => {
    const whole = (n: number): string =>
      `<div class="scroll"><article><h1>Headline ${n}</h1>${paragraphs(4, n)}</article></div>`;
    expect(read(`<main>${whole(0)}${whole(20)}${whole(40)}</main>`)).toEqual(lines(4));
  });

  test('text too deep to be meant is passed over', () => {
    const deep = '<div>'.repeat(5000) + paragraphs(9, 40) + '</div>'.repeat(5000);
    expect(read(`<article>${paragraphs(5)}</article>${deep}`)).toEqual(lines(5));
  });
});

describe('whether a page looks like an article', () => {
  const articles: readonly (readonly [string, string, string])[] = [
    ['paragraphs', paragraphs(4), ''],
    ['lines with breaks', `<div>${lines(4).join('<br>')}</div>`, ''],
    ['one long paragraph that says it is an article', long, '<meta property="og:type" content="article">'],
    ['JSON-LD', long, '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'],
    ['articleBody', `<div itemprop="articleBody">${long}</div>`, ''],
    [
      'a live blog whose posts are a paragraph each',
      `<article>${lines(6)
        .map(line => `<div class="post"><time>18:40</time><p>${line}</p></div>`)
        .join('')}</article>`,
      '<meta property="article:published_time" content="2024-03-12">',
    ],
  ];
  test.each(articles)('yes: %s', (_, body, head) => expect(looksLikeArticle(page(body, head))).toBe(true));

  const others: readonly (readonly [string, string, string])[] = [
    ['nothing', '', ''],
    ['navigation', navigation, ''],
    ['one paragraph', long, ''],
    [
      'teasers that say they are an article',
      teaser(1) + teaser(2),
      '<meta property="og:type" content="article">',
    ],
    [
      'a front page of teasers',
      `<div>${[1, 2, 3, 4, 5, 6].map(n => `<div>${teaser(n)}</div>`).join('')}</div>`,
      '',
    ],
    ['an article by name without text', navigation, '<meta property="og:type" content="article">'],
    ['text in a script', `<script>${lines(9).join(' ')}</script>`, ''],
    [
      'long links',
      `<div>${lines(5)
        .map(line => `<p><a href="/x">${line}</a></p>`)
        .join('')}</div>`,
      '',
    ],
  ];
  test.each(others)('no: %s', (_, body, head) => expect(looksLikeArticle(page(body, head))).toBe(false));
});
