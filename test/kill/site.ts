import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { PackHost } from '../e2e/fixtures/pack-host.ts';

/** Made for tests alone; no browser trusts it but one that was told to. */
const pem = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../firefox/tls', `${name}.pem`));

export interface Site {
  /** What a browser must be started with to find it, and nothing else. */
  readonly args: readonly string[];
  close(): void;
}

/**
 * https://packs.test and https://news.test on this machine, behind true connections: a browser that starts again asks before any debugger could
 * answer for a host.
 * @param article what stands at every address of news.test
 */
export async function openSite(host: PackHost, article: (path: string) => string): Promise<Site> {
  const server = createServer({ key: pem('key'), cert: pem('cert') }, async (request, response) => {
    const path = request.url ?? '/';
    if (request.headers.host === 'news.test') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(article(path));
    } else if (request.method === 'OPTIONS') {
      response.writeHead(204, {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'if-none-match',
      });
      response.end();
    } else {
      const { status, headers, body } = await host.answer(path, request.headers['if-none-match']);
      response.writeHead(status, headers).end(body);
    }
  });
  // A killed browser leaves its connections half done.
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const names = ['packs.test', 'news.test'];
  const rules = names.map(name => `MAP ${name}:443 127.0.0.1:${port}`);
  return {
    args: [
      `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'].join(', ')}`,
      '--ignore-certificate-errors',
      // What is asked of any other host goes to the proxy that notes it.
      `--proxy-bypass-list=${names.join(';')}`,
    ],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
