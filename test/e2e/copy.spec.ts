import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { readArticleFile } from './fixtures/site.ts';

const CITED = /^“The United Nations estimates that more than 7,500 people/;

/** A page without encryption has no clipboard of its own; one with a policy has one that refuses. */
for (const [kind, address, headers] of [
  ['without encryption', 'http://plain.test/article', {}],
  ['that forbids the clipboard', 'https://news.test/article', { 'permissions-policy': 'clipboard-write=()' }],
] as const)
  test(`a citation is copied on a page ${kind}, and the page does not see it`, async ({ context, page }) => {
    const body = await readArticleFile('syria-2012.html');
    await context.route(address, route =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body }),
    );
    await page.goto(address);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const target of [window, document])
        for (const capture of [true, false])
          target.addEventListener(
            'copy',
            event => seen.push((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? ''),
            { capture },
          );
    });
    const { x, y } = await pointOfMark(page, 'more than 7,500 people');
    await page.mouse.move(x, y, { steps: 5 });
    const card = new CardReader(page);
    await expect.poll(() => card.text()).toContain('Copy citation');
    const button = await card.boxOf('Copy citation');
    await page.mouse.move(button.x + button.width / 2, button.y + button.height / 2, { steps: 8 });
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => card.text()).toContain('Copied');
    expect((await page.evaluate('window.seen')) as string[]).not.toContainEqual(expect.stringMatching(/./));

    const paper = await context.newPage();
    await paper.setContent('<textarea autofocus></textarea>');
    await paper.locator('textarea').focus();
    await paper.keyboard.press('ControlOrMeta+v');
    await expect(paper.locator('textarea')).toHaveValue(CITED);
  });
