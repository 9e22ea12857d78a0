import { markedWords } from './fixtures/marks.ts';
import { expect, test } from './fixtures/shared.ts';
import { serveSite } from './fixtures/site.ts';
import { FILLER, page as html, OTHER, THIRD, TOLL } from './moving/pages.ts';

test.describe.configure({ timeout: 180_000 });

const TOLLED = 'more than 7,500 people';
const article = `<main><article><h1>Harbour closed</h1>${FILLER}${TOLL}</article></main>`;
const comment = `<div class="comment"><p>I have lived in this town for long and never saw the river stand so high as it does now.</p></div>`;

const correct = () => {
  for (const p of document.querySelectorAll('article p'))
    if (p.firstChild && p.textContent.includes('7,500'))
      (p.firstChild as Text).data = p.textContent.replace('7,500', '8,100');
};

/** Pages of a size that nobody writes by hand; each is served whole. */
const HEAVY = {
  'ten megabytes of comments': `${article}<section id="comments">${comment.repeat(10_000_000 / comment.length)}</section>`,
  'an article of ten megabytes': `<main><article><h1>Harbour closed</h1>${TOLL}${FILLER.repeat(10_000_000 / FILLER.length)}</article></main>`,
  'a million nodes': `${article}<div>${'<i>a</i>'.repeat(500_000)}</div>`,
  'a hundred thousand styles': `${article}<style>${Array.from({ length: 100_000 }, (_, n) => `.c${n}{color:red}`).join('')}</style>`,
};

for (const [name, body] of Object.entries(HEAVY))
  test(`${name}: the figure is marked, and marked anew after a correction`, async ({ context, page }) => {
    await serveSite(context, { '/article': html(body) });
    await page.goto('https://news.test/article');
    await expect.poll(() => markedWords(page), { timeout: 60_000 }).toContain(TOLLED);
    await page.evaluate(correct);
    await expect.poll(() => markedWords(page), { timeout: 60_000 }).toContain('more than 8,100 people');
    expect(await markedWords(page)).not.toContain(TOLLED);
  });

test('a live blog of many entries: each new one is marked as it comes', async ({ context, page }) => {
  const entry = (inner: string): string => `<section><h2>Entry</h2>${inner}</section>`;
  await serveSite(context, {
    '/article': html(
      `<main><article><h1>As it happened</h1>${entry(FILLER + TOLL)}${entry(FILLER).repeat(400)}</article></main>`,
    ),
  });
  await page.goto('https://news.test/article');
  await expect.poll(() => markedWords(page)).toEqual([TOLLED]);
  const put = (inner: string) =>
    page.evaluate(inner => document.querySelector('h1')?.insertAdjacentHTML('afterend', inner), entry(inner));
  await put(OTHER);
  await expect.poll(() => markedWords(page)).toEqual(['about 400 families', TOLLED]);
  await put(THIRD);
  await expect.poll(() => markedWords(page)).toEqual(['at least 63 ships', 'about 400 families', TOLLED]);
});

test("a copy saved from an archive, with the archive's own bar above it", async ({ context, page }) => {
  const bar = `<div id="archive-bar"><form action="/find"><input name="url"></form><p>12 captures</p><a href="/1">1 Mar 2012</a></div>`;
  await serveSite(context, { '/web/20120301000000/https://news.example/harbour': html(bar + article) });
  await page.goto('https://news.test/web/20120301000000/https://news.example/harbour');
  await expect.poll(() => markedWords(page)).toEqual([TOLLED]);
});
