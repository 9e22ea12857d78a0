import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openBrowser } from '../../browser/extension-browser.ts';
import { sleep } from '../../browser/until.ts';

/** Runs before the page: notes when it was ready, when the first mark stood there, and the longest task from then on. */
const WATCH = `
  const seen = (globalThis.seen = { ready: 0, marks: 0, longest: 0 });
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries())
      if (seen.ready > 0 && startTime >= seen.ready) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
  addEventListener('DOMContentLoaded', () => {
    seen.ready = performance.now();
    const look = () => {
      if (CSS.highlights.size > 0) seen.marks = performance.now();
      else setTimeout(look);
    };
    look();
  });`;

export interface Seen {
  /** Milliseconds from the page's DOM being there to the first mark; null where none came. */
  readonly first: number | null;
  /** The longest task after it was there, of whomever; 0 for none above 50 ms. */
  readonly longest: number;
}

/** Whole pages with their scripts off, from this machine: nothing else they ask for is answered. */
async function serve(folder: string) {
  const server = createServer(async ({ url = '' }, response) => {
    const body = await readFile(join(folder, url)).catch(() => null);
    response.writeHead(body ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    });
    response.end(body ?? '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** How long a reader waits for the first marks, with the worker running (warm) and stopped (cold), in Chromium with the extension. */
export async function firstMarks(
  extension: string,
  folder: string,
  files: readonly string[],
): Promise<Record<'warm' | 'cold', Seen[]>> {
  const { server, origin } = await serve(folder);
  const browser = await openBrowser(extension, 'options.html', [
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ]);
  const seen: Record<'warm' | 'cold', Seen[]> = { warm: [], cold: [] };
  for (const file of files)
    for (const state of ['warm', 'cold'] as const) {
      const tab = await browser.open('about:blank');
      await tab.send('Page.enable');
      await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
      if (state === 'cold') await browser.stopWorkers();
      else
        await browser.page.evaluate(`chrome.runtime.sendMessage({ type: 'sync-activity', payload: null })`);
      await tab.send('Page.navigate', { url: `${origin}/${file}` });
      for (let turn = 0; turn < 50; turn++) {
        await sleep(100);
        if (await tab.evaluate('globalThis.seen?.marks > 0').catch(() => false)) break;
      }
      await sleep(300);
      const { ready, marks, longest } = await tab.evaluate<{ ready: number; marks: number; longest: number }>(
        'globalThis.seen',
      );
      seen[state].push({ first: marks > 0 ? marks - ready : null, longest });
      await tab.close();
    }
  await browser.close();
  server.close();
  return seen;
}
