import type { Page } from '@playwright/test';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/shared.ts';
import { serveSite } from './fixtures/site.ts';
import { ACTING } from './hostile/acting.ts';
import { ARTICLE, type Attack, NAIVE, PRELUDE, SECRET, WORDS } from './hostile/attack.ts';
import { HIDING } from './hostile/hiding.ts';
import { READING } from './hostile/reading.ts';

const STRICT = {
  'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'; script-src 'none'",
};

const run = (page: Page, body: string): Promise<unknown> =>
  page.evaluate(`(async () => { ${PRELUDE}\n${body} })().then(Boolean)`);

async function openCard(page: Page): Promise<void> {
  await hoverMark(page, WORDS);
  await expect.poll(() => new CardReader(page).text()).toContain(SECRET);
}

async function attackNaive(page: Page, { early = '', naive, attack }: Attack): Promise<void> {
  await page.addInitScript(early);
  await page.goto('https://news.test/naive');
  await run(page, naive);
  expect(await run(page, attack), 'the attack succeeds against the naive version').toBe(true);
}

async function attackWhence(page: Page, { attack, unopened, keeps }: Attack): Promise<void> {
  await page.goto('https://news.test/article');
  if (unopened) await pointOfMark(page, WORDS);
  else await openCard(page);
  expect(await run(page, attack), 'the attack fails against Whence').toBe(false);
  if (keeps === 'card') expect(await new CardReader(page).text()).toContain(SECRET);
}

for (const attack of [...READING, ...HIDING, ...ACTING])
  test(`a page that ${attack.name}`, async ({ context, page }) => {
    await serveSite(context, { '/article': ARTICLE, '/naive': NAIVE });
    await attackNaive(page, attack);
    await attackWhence(page, attack);
    if (attack.unopened) await openCard(page);
  });

test('a strict content security policy stops neither marks nor card', async ({ context, page }) => {
  await serveSite(context, { '/article': ARTICLE }, STRICT);
  await page.goto('https://news.test/article');
  await openCard(page);
});
