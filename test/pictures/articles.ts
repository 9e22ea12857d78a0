import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const SAMPLE = join(import.meta.dirname, '../articles/syria-2012.html');
export const SITE = 'https://news.test';

/** What the sample's outlet and two others might have written at other times: same report, other date and other figures. */
const EARLIER = [
  { path: '/december', outlet: 'The Sample Courier', day: '2011-12-14', un: '5,000', activists: '5,600' },
  { path: '/january', outlet: 'The Daily Example', day: '2012-01-26', un: '5,400', activists: '6,500' },
  { path: '/february', outlet: 'Evening Example', day: '2012-02-29', un: '7,500', activists: '7,900' },
] as const;

/** Serves the sample under the addresses of several articles, without a network; resolves to these, the newest last. */
export async function serveArticles(context: BrowserContext): Promise<string[]> {
  const sample = await readFile(SAMPLE, 'utf8');
  const pages = new Map<string, string>(
    EARLIER.map(({ path, outlet, day, un, activists }) => [
      path,
      sample
        .replaceAll('The Sample Courier', outlet)
        .replaceAll('2012-03-12', day)
        .replaceAll('7,500', un)
        .replaceAll('8,000', activists),
    ]),
  );
  pages.set('/article', sample);
  await context.route(`${SITE}/**`, route => {
    const body = pages.get(new URL(route.request().url()).pathname);
    return route.fulfill(
      body === undefined ? { status: 404, body: '' } : { contentType: 'text/html; charset=utf-8', body },
    );
  });
  return [...pages.keys()].map(path => SITE + path);
}
