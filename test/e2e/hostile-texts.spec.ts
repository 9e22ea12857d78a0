import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { markedWords } from './fixtures/marks.ts';
import { expect, test } from './fixtures/shared.ts';
import { serveSite } from './fixtures/site.ts';
import { ARTICLE, WORDS } from './hostile/attack.ts';

/** What is put into the article. */
interface HardText {
  readonly name: string;
  /** Runs in the page as soon as it is loaded. */
  readonly put: string;
}

const append = (html: string): string =>
  `document.querySelector('article').insertAdjacentHTML('beforeend', ${html});`;

const TEXTS: readonly HardText[] = [
  {
    name: 'nested 1,500 levels deep',
    put: `let at = document.querySelector('article'); for (let n = 0; n < 1500; n++) at = at.appendChild(document.createElement('div')); at.textContent = 'deep';`,
  },
  {
    name: 'half characters',
    put: append(
      `'<p>' + '\\ud83d A sentence of broken characters \\udc00\\ud800 that a writer of messages may refuse to send. '.repeat(50) + '</p>'`,
    ),
  },
  {
    name: 'one paragraph of two million characters',
    put: append(`'<p>' + 'wordwithoutend'.repeat(150000) + '</p>'`),
  },
  {
    name: 'writing that turns, joins and stacks',
    put: append(
      `'<p>' + ('\\u202e\\u2066abc\\u2069\\u202c' + 'e' + '\\u0301'.repeat(300) + '\\u200b\\u2060\\ufeff1\\u200b2\\u200b3 people ').repeat(60) + '</p>'`,
    ),
  },
  {
    name: 'digits without end',
    put: append(`'<p>' + '1,234,567.89 '.repeat(4000) + '9'.repeat(100000) + '</p>'`),
  },
];

for (const { name, put } of TEXTS)
  test(`an article with ${name} is marked, and no script of ours fails`, async ({ context, page }) => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    page.on('console', message => message.type() === 'error' && errors.push(message.text()));
    await serveSite(context, { '/article': ARTICLE });
    await page.goto('https://news.test/article');
    await page.evaluate(put);
    await pointOfMark(page, WORDS);
    await page.waitForTimeout(1500);
    expect(await markedWords(page)).toContain(WORDS);
    expect(errors).toEqual([]);
  });
