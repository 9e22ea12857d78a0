import type { CDPSession, Page } from '@playwright/test';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { expect, test } from './fixtures/shared.ts';
import { serveSite } from './fixtures/site.ts';
import { ARTICLE, NAIVE, WORDS } from './hostile/attack.ts';
import { STORMS } from './hostile/storms.ts';

/** Seconds after the storm began, and for how long the processor is then watched. */
const AFTER = 10;
const FOR = 4;
/** Of one processor, beyond what the page itself costs; on a machine with other work everything costs more, us included. */
const MOST = 0.02;
const enough = (naively: number): number => Math.max(MOST, naively / 10);

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** The share of one processor that the page's main thread is busy; time waited for says nothing on a machine with other work. */
async function share(page: Page, after: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForTimeout(after * 1000);
  const before = await taskSeconds(session);
  await page.waitForTimeout(FOR * 1000);
  const busy = ((await taskSeconds(session)) - before) / FOR;
  await session.detach();
  return busy;
}

/**
 * Waits until the page is as quiet as it is without us. Who is kept busy is busy in every stretch of time; another
 * program on the machine, or the browser tidying its memory, only in some.
 */
async function expectRest(page: Page, after: number, most: number): Promise<void> {
  await page.waitForTimeout(after * 1000);
  await expect.poll(() => share(page, 0), { timeout: 40_000 }).toBeLessThan(most);
}

test.describe.configure({ timeout: 120_000 });

for (const { name, start, naive = '' } of STORMS)
  test(`a page that ${name} keeps nobody busy`, async ({ context, page }) => {
    await serveSite(context, { '/article': ARTICLE, '/naive': NAIVE });
    await page.goto('https://news.test/naive');
    await page.evaluate(start);
    const alone = await share(page, 1);
    await page.goto('https://news.test/naive');
    await page.evaluate(naive);
    await page.evaluate(start);
    const naively = await share(page, 1);
    expect(naively, 'the storm keeps a naive follower busy').toBeGreaterThan(2 * alone);

    await page.goto('https://news.test/article');
    await hoverMark(page, WORDS);
    await page.waitForTimeout(700);
    await page.evaluate(start);
    await expectRest(page, AFTER, alone + enough(naively - alone));
  });

/** The share of the time that the page's thread runs functions of the extension, whatever the page itself does meanwhile. */
async function ourShare(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await page.waitForTimeout(FOR * 1000);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set<number>();
  // Nodes come from the root down: what ours call, the browser's own functions too, is ours.
  for (const { id, callFrame, children = [] } of profile.nodes)
    if (ours.has(id) || callFrame.url.startsWith('chrome-extension://'))
      for (const one of [id, ...children]) ours.add(one);
  const { samples = [], timeDeltas = [] } = profile;
  const spent = samples.reduce((sum, id, at) => (ours.has(id) ? sum + (timeDeltas[at] ?? 0) : sum), 0);
  return spent / (profile.endTime - profile.startTime);
}

test('a page with 100,000 elements keeps nobody busy, and its figure is marked', async ({
  context,
  page,
}) => {
  const rows = `<section>${'<div><span>row</span><b>of</b> <i>a long list</i></div>'.repeat(25_000)}</section>`;
  await serveSite(context, { '/article': ARTICLE + rows });
  await page.goto('https://news.test/article');
  await pointOfMark(page, WORDS);
  await page.evaluate(() => {
    let n = 0;
    const row = document.querySelector('section span')?.firstChild as Text;
    setInterval(() => {
      row.data = `row ${n++}`;
    }, 50);
  });
  await page.waitForTimeout(3000);
  await expect.poll(() => ourShare(page), { timeout: 40_000 }).toBeLessThan(MOST);
});
