import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '#utils/cli/setup/build.ts';
import { ensureChromium } from '#utils/cli/setup/chromium.ts';
import { ensureFirefox } from '#utils/cli/setup/firefox.ts';
import { lintAddon } from './addon-lint.ts';
import { type Count, ofExit, ofPlaywright, ofVitest } from './count.ts';

const ROOT = join(import.meta.dirname, '../..');
const RESULTS = join(ROOT, 'test/results');

/** One kind of check: `npm test -- NAME` runs it alone. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

function command(program: string, ...args: string[]): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(1));
    child.once('exit', status => resolve(status ?? 1));
  });
}

async function vitest(project: string): Promise<Count> {
  const report = join(RESULTS, `${project}.json`);
  await rm(report, { force: true });
  const status = await command(
    'vitest',
    ...['run', '--config', 'test/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  );
  return ofVitest(report, status).catch(() => ofExit(1));
}

/** In the order of their cost: what fails soonest is said soonest. */
export const STEPS: readonly Step[] = [
  { name: 'packs', run: async () => ofExit(await command('npm', 'run', '--silent', 'build:packs')) },
  { name: 'types', run: async () => ofExit(await command('npm', 'run', '--silent', 'types')) },
  { name: 'lint', run: async () => ofExit(await command('npm', 'run', '--silent', 'lint')) },
  { name: 'unit', run: () => vitest('unit') },
  {
    name: 'dom',
    run: () => {
      process.env.WHENCE_CHROMIUM = ensureChromium();
      return vitest('dom');
    },
  },
  { name: 'addon', run: async () => lintAddon(buildExtension('firefox', 'production')) },
  {
    name: 'e2e',
    run: async () => {
      process.env.WHENCE_CHROMIUM = ensureChromium();
      buildExtension('chrome', 'demo');
      const report = join(RESULTS, 'e2e.json');
      await rm(report, { force: true });
      const status = await command('playwright', 'test', '--config', 'test/playwright.config.ts');
      return ofPlaywright(report, status).catch(() => ofExit(1));
    },
  },
  {
    name: 'firefox',
    run: () => {
      process.env.WHENCE_FIREFOX = ensureFirefox();
      // One as it is shipped too: there permissions are asked for.
      buildExtension('firefox', 'production');
      buildExtension('firefox', 'demo');
      return vitest('firefox');
    },
  },
];
