import { spawnSync } from 'node:child_process';

const run = (command: string, args: string[], quiet: boolean): boolean =>
  spawnSync(command, args, {
    stdio: quiet ? 'ignore' : ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  }).status === 0;

export const isOnPath = (command: string): boolean => run(command, ['--version'], true);

/** Installs Debian packages; without root it asks sudo, and only where sudo needs no password. */
export function aptInstall(...packages: string[]): boolean {
  const apt = (...args: string[]): boolean =>
    process.getuid?.() === 0 ? run('apt-get', args, false) : run('sudo', ['-n', 'apt-get', ...args], false);
  apt('update', '-qq');
  // With what Debian recommends: a browser without fonts draws boxes.
  return apt('install', '-y', '-qq', ...packages);
}

export const npx = (...args: string[]): boolean => run('npx', ['--no-install', ...args], false);
