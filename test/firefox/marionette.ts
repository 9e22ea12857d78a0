import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../browser/until.ts';

type Reply = Record<string, unknown>;

const ADDON_ID = 'whence@whence.example';

const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': `{"${ADDON_ID}":"6d1f5a2e-0d3c-4c8a-9f60-2f2f3a4b5c6d"}`,
  // Firefox lets nobody answer its questions in their first moments.
  'security.notification_enable_delay': 0,
  'xpinstall.signatures.required': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
};

/** The fixed host of the extension's pages in a Firefox started here. */
export const EXTENSION_ORIGIN = 'moz-extension://6d1f5a2e-0d3c-4c8a-9f60-2f2f3a4b5c6d';

/**
 * A headless Firefox spoken to over Marionette, Firefox's own remote protocol: Debian has no geckodriver, and Playwright
 * drives only its own Firefox build. Messages are `length:[0, id, command, parameters]`.
 */
export class Firefox {
  private readonly process: ChildProcess;
  private readonly profile: string;
  private readonly socket: Socket;
  private readonly waiting = new Map<number, { resolve: (r: Reply) => void; reject: (e: Error) => void }>();
  private nextId = 1;
  private buffer = Buffer.alloc(0);

  private constructor(process: ChildProcess, profile: string, socket: Socket) {
    this.process = process;
    this.profile = profile;
    this.socket = socket;
    socket.on('data', data => this.receive(data));
  }

  /** @param policy what an organisation sets for the extension's readers */
  static async start(program: string, policy?: object): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'whence-firefox-'));
    if (policy) await writeManagedStorage(profile, policy);
    const lines = Object.entries(PREFERENCES).map(
      ([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});`,
    );
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const child = spawn(
      program,
      ['--marionette', '--headless', '--no-remote', '--profile', profile, '-remote-allow-system-access'],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MOZ_HEADLESS: '1', HOME: profile } },
    );
    const port = await portOf(child);
    const socket = connect(port, '127.0.0.1');
    const firefox = new Firefox(child, profile, socket);
    await firefox.send('WebDriver:NewSession', { capabilities: {} });
    return firefox;
  }

  async send(command: string, parameters: object = {}): Promise<Reply> {
    const id = this.nextId++;
    const body = JSON.stringify([0, id, command, parameters]);
    const reply = new Promise<Reply>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.socket.write(`${Buffer.byteLength(body)}:${body}`);
    return reply;
  }

  installAddon = (path: string): Promise<Reply> => this.send('Addon:Install', { path, temporary: true });

  navigate = (url: string): Promise<Reply> => this.send('WebDriver:Navigate', { url });

  /** Opens a tab of its own; what follows is about that. */
  async openTab(url: string): Promise<void> {
    const { handle } = await this.send('WebDriver:NewWindow', { type: 'tab' });
    await this.send('WebDriver:SwitchToWindow', { handle });
    await this.navigate(url);
  }

  /** Runs a function body in the page and answers its value; `arguments` as given. */
  async execute<T>(script: string, ...args: unknown[]): Promise<T> {
    const reply = await this.send('WebDriver:ExecuteScript', {
      script,
      args,
      newSandbox: true,
      sandbox: null,
    });
    return reply.value as T;
  }

  /** Moves the pointer to a place in the viewport, as a hand would: the events are trusted. */
  async movePointer(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x) - 5, y: Math.round(y), duration: 50 },
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 },
    ];
    await this.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Clicks on the first element that the XPath leads to, as a hand would. */
  async click(xpath: string): Promise<void> {
    await this.send('WebDriver:ElementClick', { id: await this.find(xpath) });
  }

  async type(xpath: string, text: string): Promise<void> {
    await this.send('WebDriver:ElementSendKeys', { id: await this.find(xpath), text });
  }

  /** Answers what Firefox asks about the extension's permissions; waits until it does. */
  async answerPrompt(answer: 'allow' | 'refuse'): Promise<void> {
    const script = `const asked = document.getElementById('addon-webext-permissions-notification');
      if (window.PopupNotifications.panel.state !== 'open' || !asked) return false;
      asked[arguments[0] === 'allow' ? 'button' : 'secondaryButton'].click();
      return true;`;
    await until(() => this.inChrome<boolean>(script, answer), 'a question about permissions');
  }

  private async find(xpath: string): Promise<string> {
    const { value } = await until(
      () => this.send('WebDriver:FindElement', { using: 'xpath', value: xpath }),
      xpath,
    );
    return Object.values(value as Record<string, string>)[0] ?? '';
  }

  /** Runs in the browser's own context, where closed shadow roots are open. */
  async inChrome<T>(script: string, ...args: unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.execute<T>(script, ...args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async stop(): Promise<void> {
    const gone = new Promise(resolve => this.process.once('exit', resolve));
    this.socket.destroy();
    this.process.kill('SIGKILL');
    await gone;
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private receive(data: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < colon + 1 + length) return;
      const message = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message: string } | null, Reply | null];
      const waiter = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) waiter?.reject(new Error(error.message));
      else waiter?.resolve(result ?? {});
    }
  }
}

/** Where Firefox looks below the home folder, which is the profile here. */
async function writeManagedStorage(home: string, data: object): Promise<void> {
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: ADDON_ID, description: 'Policy of a test', type: 'storage', data };
  await writeFile(join(folder, `${ADDON_ID}.json`), JSON.stringify(manifest));
}

/** Firefox says on stderr which port it listens on. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const listen = (data: Buffer): void => {
      heard += data;
      const port = /Listening on port (\d+)/.exec(heard)?.[1];
      if (port) resolve(Number(port));
    };
    child.stderr?.on('data', listen);
    child.stdout?.on('data', listen);
    child.once('exit', code => reject(new Error(`Firefox ended with ${code}: ${heard}`)));
  });
}
