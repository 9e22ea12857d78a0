import { appendFileSync, readFileSync } from 'node:fs';
import type { BrowserContext, Request } from '@playwright/test';

/** Who asked: a page of the web, the extension, or, for what nobody answered before it left the browser, whoever it was. */
export interface NetworkLine {
  readonly by: 'page' | 'extension' | 'proxy';
  readonly url: string;
}

const FILE = 'WHENCE_E2E_NETWORK';
const PORT = 'WHENCE_E2E_PROXY';

export function useNetworkLog(file: string, port: number): void {
  process.env[FILE] = file;
  process.env[PORT] = String(port);
}

/** A browser started with these sends whatever no test answers to the proxy that writes it down; this machine's own servers are spared. */
export const proxyArgs = (): string[] =>
  process.env[PORT] ? [`--proxy-server=http://127.0.0.1:${process.env[PORT]}`] : [];

export function note(line: NetworkLine): void {
  const file = process.env[FILE];
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
}

export function readNetworkLog(): NetworkLine[] {
  const file = process.env[FILE];
  if (!file) throw new Error('the network log is set up by the configuration');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

/** Notes every request that Playwright sees, whoever answers it. */
export function noteRequests(context: BrowserContext): void {
  context.on('request', request =>
    note({ by: isOfExtension(request) ? 'extension' : 'page', url: request.url() }),
  );
}

function isOfExtension(request: Request): boolean {
  const worker = request.serviceWorker();
  if (worker) return worker.url().startsWith('chrome-extension:');
  try {
    return request.frame().url().startsWith('chrome-extension:') && !request.isNavigationRequest();
  } catch {
    // A navigation has no frame yet: a page is on its way.
    return false;
  }
}
