import { browser } from 'wxt/browser';
import { FILES, FILES_PATTERN } from '../model/site.ts';
import { packHosts, withoutPackHosts } from '../store/pack-hosts.ts';

const ALL_SITES = '*://*/*';

/** The host pattern of a page's site, its port aside (patterns have none); null where no script may run, as on files in Firefox. */
export function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === FILES) return import.meta.env.FIREFOX ? null : FILES_PATTERN;
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** Host patterns that were granted for reading; those granted so that packs can be fetched are none. */
export async function readingSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return withoutPackHosts(origins);
}

/** Whether Whence may read there by itself. */
export async function isSiteAllowed(pattern: string): Promise<boolean> {
  const isForPacks = (await packHosts()).includes(pattern);
  return isForPacks
    ? coverage(await readingSites()) === 'all'
    : browser.permissions.contains({ origins: [pattern] });
}

/** Asks the reader; must be called straight from a click, or the browser refuses. */
export const askForSite = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

export const askForAllSites = (): Promise<boolean> => askForSite(ALL_SITES);

export const askForFiles = (): Promise<boolean> => askForSite(FILES_PATTERN);

/** Whether Chrome's own switch, "Allow access to file URLs", lets extensions onto files at all. */
export const areFilesOpen = (): Promise<boolean> => browser.extension.isAllowedFileSchemeAccess();

export const withdrawSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** How much of the web these patterns cover. */
export function coverage(patterns: readonly string[]): 'none' | 'some' | 'all' {
  if (patterns.includes(ALL_SITES)) return 'all';
  return patterns.length > 0 ? 'some' : 'none';
}
