import { readFileSync } from 'node:fs';
import { createServer as createProxy, type Server } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { answer } from '#utils/cli/pack/serve-files.ts';
import type { Firefox } from './marionette.ts';

/** Made for these tests alone; no browser trusts it but one that was told to. */
const pem = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'tls', `${name}.pem`));

/** https://packs.test, served from a folder of this machine, for a Firefox that reaches it through a proxy of ours. */
export class TlsSite {
  /** Method, path and status of each request, and what it told of the asker. */
  readonly asked: { path: string; status: number; origin: string | undefined; cookie: string | undefined }[] =
    [];
  folder: string;
  /** Milliseconds before each answer. */
  delay = 0;
  /** What stands at /article. */
  article = '';
  readonly #servers: Server[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Sends all of this Firefox's https through the proxy, which leads to packs.test and nowhere else. */
  async open(firefox: Firefox): Promise<void> {
    const site = createServer({ key: pem('key'), cert: pem('cert') }, async (request, response) => {
      if (request.url === '/article') {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(this.article);
        return;
      }
      const { status, headers, body } = await answer(this.folder, request);
      const { origin, cookie } = request.headers;
      this.asked.push({ path: request.url ?? '', status, origin, cookie });
      await new Promise(resolve => setTimeout(resolve, this.delay));
      response.writeHead(status, headers).end(body);
    });
    const sitePort = await this.#listen(site);
    const proxy = createProxy();
    proxy.on('connect', (request, socket) => {
      if (request.url !== 'packs.test:443') {
        socket.end();
        return;
      }
      const upstream = connect(sitePort, '127.0.0.1');
      upstream.on('error', () => socket.end());
      socket.on('error', () => upstream.end());
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    const proxyPort = await this.#listen(proxy);
    await firefox.inChrome(
      `Services.prefs.setIntPref('network.proxy.type', 1);
       Services.prefs.setStringPref('network.proxy.ssl', '127.0.0.1');
       Services.prefs.setIntPref('network.proxy.ssl_port', arguments[0]);
       Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService)
         .setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);`,
      proxyPort,
    );
  }

  close(): void {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  async #listen(server: Server): Promise<number> {
    this.#servers.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }
}
