import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { WhenceError } from '#utils/model/errors.ts';
import { aptInstall, isOnPath, npx } from './install.ts';

// Branded Chrome and Edge no longer take --load-extension, so they are not in the list.
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const find = (): string | undefined =>
  [process.env.WHENCE_CHROMIUM, ...PLACES, chromium.executablePath()].find(path => path && existsSync(path));

/**
 * A Chromium that loads unpacked extensions: the one named by WHENCE_CHROMIUM, an installed one, else Debian's package,
 * else Playwright's build (Chrome for Testing).
 * @throws WhenceError browser_missing
 */
export function ensureChromium(): string {
  const found = find();
  if (found) return found;
  console.log('Installing Chromium …');
  if (isOnPath('apt-get')) aptInstall('chromium');
  if (!find()) npx('playwright', 'install', 'chromium');
  const installed = find();
  if (!installed) throw new WhenceError('browser_missing', 'Chromium', 'WHENCE_CHROMIUM');
  return installed;
}

/** Root has no user namespaces to build a sandbox from; the rest keeps a test browser off the network. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
