import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './chromium-process.ts';
import { connect, type Target } from './devtools.ts';
import { sleep, until } from './until.ts';

interface Listed {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

export interface ExtensionBrowser {
  /** A page of the extension. */
  readonly page: Target;
  /** Opens a page of the extension (`options.html`) or of the web in a tab of its own. */
  open(address: string): Promise<Target>;
  /** The running worker, as long as it runs. */
  worker(): Promise<Target>;
  /** Resolves when no worker runs any more. */
  stopWorkers(): Promise<void>;
  /** As a reader closes it. */
  close(): Promise<void>;
  /** SIGKILL; resolves when every process is gone. */
  kill(): Promise<void>;
}

interface Start {
  readonly profile: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Of the page to open. */
  readonly path: string;
  readonly args?: readonly string[];
}

/** A Chromium on this profile with the extension, and one of its pages open. */
export async function openOn({ path, ...start }: Start): Promise<ExtensionBrowser> {
  const { port, kill, ended } = await startChromium(start);
  try {
    const attached = await attach(port, path);
    const close = async (): Promise<void> => {
      // It may be gone before it answers.
      void attached.page.send('Browser.close').catch(() => undefined);
      await ended;
      await kill();
    };
    return { ...attached, close, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The same on a profile of its own, which `close` removes; nothing of it is kept, so it is killed. */
export async function openBrowser(
  extension: string,
  path: string,
  args: readonly string[] = [],
): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-browser-'));
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await openOn({ profile, extension, path, args });
    const close = async (): Promise<void> => {
      await browser.kill();
      await remove();
    };
    return { ...browser, close };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function attach(port: number, path: string): Promise<Omit<ExtensionBrowser, 'close' | 'kill'>> {
  const host = `http://127.0.0.1:${port}`;
  const targets = async (): Promise<Listed[]> => (await fetch(`${host}/json/list`)).json();
  const workers = async (): Promise<Listed[]> =>
    (await targets()).filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
  const [first] = await until(async () => {
    const found = await workers();
    return found.length > 0 ? found : undefined;
  }, 'the worker');
  const open = async (address: string): Promise<Target> => {
    const opened = await fetch(`${host}/json/new?${new URL(address, first?.url).href}`, { method: 'PUT' });
    const { id, webSocketDebuggerUrl } = (await opened.json()) as Listed;
    const target = await connect(webSocketDebuggerUrl);
    return {
      ...target,
      async close() {
        target.close();
        await fetch(`${host}/json/close/${id}`);
      },
    };
  };
  const page = await open(path);
  await page.send('ServiceWorker.enable');
  await until(
    () => page.evaluate<boolean>('globalThis.chrome?.runtime?.sendMessage !== undefined'),
    'the page',
  );
  return {
    page,
    open,
    async worker() {
      const [found] = await workers();
      if (!found) throw new Error('no worker runs');
      return connect(found.webSocketDebuggerUrl);
    },
    async stopWorkers() {
      await page.send('ServiceWorker.stopAllWorkers');
      await until(async () => (await workers()).length === 0, 'the end of the worker');
      await sleep(100);
    },
  };
}
