import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { WhenceError } from '#utils/model/errors.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Hosts are granted in `demo` builds only: what npm start and the end-to-end tests load. */
export type Mode = 'production' | 'demo';

/**
 * Builds the packs and the extension; the folder to load.
 * @throws WhenceError build_failed
 */
export function buildExtension(browser: 'chrome' | 'firefox', mode: Mode): string {
  npmRun('build:packs');
  npmRun('wxt', 'build', '-b', browser, '--mode', mode);
  return join(ROOT, '.output', `${browser}-mv3${mode === 'demo' ? '-demo' : ''}`);
}

function npmRun(script: string, ...args: string[]): void {
  const command = args.length > 0 ? ['exec', '--no', '--', script, ...args] : ['run', '--silent', script];
  const { status, stdout, stderr } = spawnSync('npm', command, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new WhenceError('build_failed', [script, ...args].join(' '), `${stdout}\n${stderr}`);
}
