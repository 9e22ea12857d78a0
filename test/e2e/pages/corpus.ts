import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** Optional data: whole pages of others, never part of this repository. */
const PAGES = join(
  process.env.WHENCE_DATA ?? join(import.meta.dirname, '../../../../shared'),
  'corpora/pages',
);

/** Of all pages every how many are looked at in `npm test`; `npm run test:pages` looks at all. */
const EVERY = process.env.WHENCE_PAGES === 'all' ? 1 : 12;

/** Names of the pages to look at; none where the data is absent, which is said in one line. */
export function corpusPages(): string[] {
  const all = existsSync(PAGES) ? readdirSync(PAGES).filter(file => file.endsWith('.html')) : [];
  if (all.length === 0)
    console.log(`no pages in ${PAGES}: set WHENCE_DATA; pages of others are not looked at`);
  return all.filter((_, n) => n % EVERY === 0);
}

const SITE = 'https://pages.test';

/**
 * Serves one page without a network: whatever else it asks for is refused.
 * @param scripts whether the page's own scripts run
 */
export async function servePage(context: BrowserContext, file: string, scripts: boolean): Promise<string> {
  const body = await readFile(join(PAGES, file), 'utf8');
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.route(/^https?:/, (route, request) =>
    request.isNavigationRequest() && request.url().startsWith(SITE)
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: scripts ? {} : { 'content-security-policy': "script-src 'none'" },
          body,
        })
      : route.abort(),
  );
  return `${SITE}/${file}`;
}
