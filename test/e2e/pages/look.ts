import type { BrowserContext, Page } from '@playwright/test';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An open page and what its console called errors, with the addresses of the scripts, without what the network refused. */
export interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** The tallest picture that a canvas holds; nothing else is compared of a taller page. */
const TALLEST = 12_000;

const WIDTH = 1200;

const urlsOf = (trace: { callFrames: { url: string }[] } | undefined): string[] =>
  trace?.callFrames.map(({ url }) => url) ?? [];

/** Opens a page and hears errors of every world of it: Playwright tells of the page's own alone. */
export async function openPage(context: BrowserContext, address: string): Promise<Opened> {
  const page = await context.newPage();
  const session = await page.context().newCDPSession(page);
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url, stackTrace } }) =>
    errors.push([text, exception?.description, url, ...urlsOf(stackTrace)].join(' ')),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'assert') return;
    errors.push([...args.map(arg => arg.value ?? arg.description), ...urlsOf(stackTrace)].join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && entry.source !== 'network') errors.push(`${entry.text} ${entry.url}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  await page.goto(address, { waitUntil: 'load' });
  return { page, errors };
}

export const markup = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** The page as it is drawn, as PNG in base64. */
export async function picture(page: Page): Promise<string> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: WIDTH, height: Math.min(height, TALLEST) };
  return (await page.screenshot({ fullPage: true, animations: 'disabled', clip })).toString('base64');
}

/**
 * The boxes of the marked words, in the page's own coordinates. Where they stand in a link, the link's: its own line is drawn in
 * pieces then, whose ends the browser rounds.
 */
export const markBoxes = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([, highlight]) =>
      [...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const link = startContainer.parentElement?.closest('a');
        const boxes = [...range.getClientRects(), ...(link?.getClientRects() ?? [])];
        return boxes.map(({ x, y, width, height }) => ({
          ...{ x: x + scrollX, y: y + scrollY },
          ...{ width, height },
        }));
      }),
    ),
  );
