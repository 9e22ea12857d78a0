import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureFirefox } from '#utils/cli/setup/firefox.ts';
import { EXTENSION_ORIGIN, Firefox } from './marionette.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3-demo');
const ARTICLE = join(import.meta.dirname, '../articles/syria-2012.html');

let firefox: Firefox;
let server: Server;
let address = '';

beforeAll(async () => {
  const body = await readFile(ARTICLE);
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
  firefox = await Firefox.start(ensureFirefox());
  await firefox.installAddon(EXTENSION);
});

afterAll(async () => {
  await firefox?.stop();
  server?.close();
});

/** Waits until `look` answers something else than null or false. */
async function until<T>(look: () => Promise<T>): Promise<NonNullable<T>> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const seen = await look();
    if (seen) return seen;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('waited in vain');
}

const markBox = (words: string) =>
  firefox.execute<{ x: number; y: number } | null>(
    `for (const name of ['whence-figure-others', 'whence-figure', 'whence-entity', 'whence-hedge'])
       for (const range of CSS.highlights.get(name) ?? []) {
         const live = document.createRange();
         live.setStart(range.startContainer, range.startOffset);
         live.setEnd(range.endContainer, range.endOffset);
         if (live.toString().replace(/\\s+/g, ' ') !== arguments[0]) continue;
         live.startContainer.parentElement.scrollIntoView({ block: 'center' });
         const box = live.getClientRects()[0];
         return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
       }
     return null;`,
    words,
  );

test('a figure is marked, its card opens, the popup and the ledger know it', async () => {
  await firefox.navigate(address);
  const box = await until(() => markBox('more than 7,500 people'));
  await firefox.movePointer(box.x, box.y);
  await until(() => firefox.execute<boolean>('return document.documentElement.children.length === 3'));

  await firefox.navigate(`${EXTENSION_ORIGIN}/ledger.html`);
  const ledger = await until(() =>
    firefox.execute<string | null>(
      "return document.body.innerText.includes('7,500') ? document.body.innerText : null",
    ),
  );
  expect(ledger).toContain('The Sample Courier');
});
