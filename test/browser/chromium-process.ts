import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CHROMIUM_ARGS, ensureChromium } from '#utils/cli/setup/chromium.ts';
import { proxyArgs } from '../e2e/network/log.ts';
import { until } from './until.ts';

interface Start {
  readonly profile: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly args?: readonly string[];
}

/** A Chromium of which we hold the process, so that it can be killed as a crash or a power key would. */
export interface ChromiumProcess {
  /** Of the debugging protocol, on this machine. */
  readonly port: number;
  /** Resolves when the browser has ended, however it did. */
  readonly ended: Promise<void>;
  /** SIGKILL to the browser and all of its processes; resolves when they are gone. */
  kill(): Promise<void>;
}

export async function startChromium({ profile, extension, args = [] }: Start): Promise<ChromiumProcess> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    ensureChromium(),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      // Nothing is said over the pipe: a Chromium whose pipe is closed ends, however the tests that hold it were ended.
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      ...CHROMIUM_ARGS,
      ...proxyArgs(),
      ...args,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const group = -(child.pid ?? 0);
  const kill = async (): Promise<void> => {
    try {
      process.kill(group, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
    await gone;
    await until(async () => !isAlive(group), 'the end of the browser');
  };
  try {
    const port = await until(
      async () => /^(\d+)\n/.exec(await readFile(portFile, 'utf8'))?.[1],
      'the browser',
    );
    return { port: Number(port), ended: gone, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Its helpers may still be writing after the browser itself is gone. */
function isAlive(group: number): boolean {
  try {
    process.kill(group, 0);
    return true;
  } catch {
    return false;
  }
}
