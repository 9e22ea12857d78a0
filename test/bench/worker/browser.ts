import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_ARGS, ensureChromium } from '#utils/cli/setup/chromium.ts';
import { connect, type Target } from './devtools.ts';

interface Listed {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

export interface ExtensionBrowser {
  /** A page of the extension. */
  readonly page: Target;
  /** The running worker, as long as it runs. */
  worker(): Promise<Target>;
  /** Resolves when no worker runs any more. */
  stopWorkers(): Promise<void>;
  close(): Promise<void>;
}

const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let turn = 0; turn < 600; turn++) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** A Chromium of its own with the extension in `folder`, and one of its pages open. */
export async function openBrowser(folder: string, path: string): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-bench-'));
  const child = spawn(
    ensureChromium(),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...CHROMIUM_ARGS,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const close = async (): Promise<void> => {
    const gone = new Promise(resolve => child.once('exit', resolve));
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await attach(profile, path)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function attach(profile: string, path: string): Promise<Omit<ExtensionBrowser, 'close'>> {
  const port = await until(
    async () => (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0],
    'the browser',
  );
  const host = `http://127.0.0.1:${port}`;
  const targets = async (): Promise<Listed[]> => (await fetch(`${host}/json/list`)).json();
  const workers = async (): Promise<Listed[]> =>
    (await targets()).filter(({ type }) => type === 'service_worker');

  const [first] = await until(async () => {
    const found = await workers();
    return found.length > 0 ? found : undefined;
  }, 'the worker');
  const address = new URL(path, first?.url).href;
  const opened = (await (await fetch(`${host}/json/new?${address}`, { method: 'PUT' })).json()) as Listed;
  const page = await connect(opened.webSocketDebuggerUrl);
  await page.send('ServiceWorker.enable');
  await until(
    () => page.evaluate<true | undefined>('globalThis.chrome?.runtime?.sendMessage ? true : undefined'),
    'the page',
  );

  return {
    page,
    async worker() {
      const [found] = await workers();
      if (!found) throw new Error('no worker runs');
      return connect(found.webSocketDebuggerUrl);
    },
    async stopWorkers() {
      await page.send('ServiceWorker.stopAllWorkers');
      await until(async () => ((await workers()).length === 0 ? true : undefined), 'the end of the worker');
      await sleep(100);
    },
  };
}
