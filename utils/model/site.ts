/** The one site of all files on the reader's machine: they have no host. */
export const FILES = 'file:';

/** Chrome's host pattern of that site. */
export const FILES_PATTERN = 'file:///*';

/** By what the site of a page is known and switched off: its host, `FILES`, or nothing for an address without a host. */
export function siteKey(url: string): string {
  const parsed = URL.parse(url);
  return parsed?.protocol === FILES ? FILES : (parsed?.hostname ?? '');
}

export const isOfWeb = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '');
