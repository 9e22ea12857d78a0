import { existsSync } from 'node:fs';
import { WhenceError } from '#utils/model/errors.ts';
import { aptInstall, isOnPath } from './install.ts';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const find = (): string | undefined =>
  [process.env.WHENCE_FIREFOX, ...PLACES].find(path => path && existsSync(path));

/**
 * A Firefox: the one named by WHENCE_FIREFOX, an installed one, else Debian's extended support release.
 * @throws WhenceError browser_missing
 */
export function ensureFirefox(): string {
  const found = find();
  if (found) return found;
  console.log('Installing Firefox …');
  if (isOnPath('apt-get')) aptInstall('firefox-esr');
  const installed = find();
  if (!installed) throw new WhenceError('browser_missing', 'Firefox', 'WHENCE_FIREFOX');
  return installed;
}
