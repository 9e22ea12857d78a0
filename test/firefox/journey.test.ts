import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureFirefox } from '#utils/cli/setup/firefox.ts';
import { until } from '../browser/until.ts';
import { EXTENSION_ORIGIN, Firefox } from './marionette.ts';
import { markBox } from './mark-box.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3-demo');
/** Puts all that a page shows into an open shadow root. */
const INTO_SHADOW = `<script>
  const host = document.createElement('news-story');
  host.attachShadow({ mode: 'open' }).append(...document.body.children);
  document.body.append(host);
</script>`;
const framed = (source: string): string =>
  `<!doctype html><title>Reader</title><iframe style="width: 900px; height: 700px" ${source}></iframe>`;
const ARTICLE = join(import.meta.dirname, '../articles/syria-2012.html');

let firefox: Firefox;
let server: Server;
let address = '';

beforeAll(async () => {
  const body = await readFile(ARTICLE, 'utf8');
  server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url === '/shadow') response.end(body.replace('</body>', `${INTO_SHADOW}</body>`));
    else if (url === '/frame') response.end(framed('src="/article"'));
    else if (url === '/srcdoc')
      response.end(framed(`srcdoc="${body.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`));
    else response.end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  firefox = await Firefox.start(ensureFirefox());
  await firefox.installAddon(EXTENSION);
});

afterAll(async () => {
  await firefox?.stop();
  server?.close();
});

test('a figure is marked, its card opens, the popup and the ledger know it', async () => {
  await firefox.navigate(`${address}/article`);
  const box = await until(() => markBox(firefox, 'more than 7,500 people'), 'the mark');
  await firefox.movePointer(box.x, box.y);
  await until(
    () => firefox.execute<boolean>('return document.documentElement.children.length === 3'),
    'the card',
  );

  await firefox.navigate(`${EXTENSION_ORIGIN}/ledger.html`);
  const ledger = await until(
    () =>
      firefox.execute<string | null>(
        "return document.body.innerText.includes('7,500') ? document.body.innerText : null",
      ),
    'the claim in the ledger',
  );
  expect(ledger).toContain('The Sample Courier');
});

test('an article in an open shadow root is marked in its own style, and its card opens', async () => {
  await firefox.navigate(`${address}/shadow`);
  const box = await until(() => markBox(firefox, 'more than 7,500 people'), 'the mark');
  const line = await firefox.execute<string>(
    `const paragraph = document.querySelector('news-story').shadowRoot.querySelector('p');
     return getComputedStyle(paragraph, '::highlight(whence-figure-others)').textDecorationStyle;`,
  );
  expect(line).toBe('double');
  await firefox.movePointer(box.x, box.y);
  await until(
    () => firefox.execute<boolean>('return document.documentElement.children.length === 3'),
    'the card',
  );
});

test.each(['frame', 'srcdoc'])(
  'an article in a frame of its page is marked, and its card opens: %s',
  async path => {
    await firefox.navigate(`${address}/${path}`);
    await firefox.send('WebDriver:SwitchToFrame', { id: 0 });
    const box = await until(() => markBox(firefox, 'more than 7,500 people'), 'the mark');
    await firefox.movePointer(box.x, box.y);
    await until(
      () => firefox.execute<boolean>('return document.documentElement.children.length === 3'),
      'the card',
    );
    await firefox.send('WebDriver:SwitchToParentFrame');
  },
);
