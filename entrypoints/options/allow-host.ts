import { WhenceError } from '#utils/model/errors.ts';
import { parseAddress } from '#utils/packs/sync/address.ts';
import { addPackHost, packHosts, removePackHosts } from '#utils/store/pack-hosts.ts';
import { askForSite, withdrawSite } from '#utils/tabs/site-permission.ts';

/**
 * Asks the reader to let Whence fetch from a pack's host, where the browser would otherwise tell the host which installation asks
 * (see allowed-fetch.ts). For a click: browsers show the question only then. The host is no site to read on by that.
 * Throws what `parseAddress` throws, and host_not_allowed.
 * @param granted the patterns that are granted already: asking for these first would lose the click
 */
export async function allowHost(address: string, granted: readonly string[]): Promise<void> {
  const { url } = parseAddress(address);
  const pattern = patternOf(url);
  if (!import.meta.env.FIREFOX || granted.includes(pattern)) return;
  // Not awaited, or the click is over; and before the grant, or its listener takes the host for a site.
  const isNoted = addPackHost(pattern);
  const isAllowed = await askForSite(pattern);
  await isNoted;
  if (isAllowed) return;
  await removePackHosts([pattern]);
  throw new WhenceError('host_not_allowed', new URL(url).host);
}

/** Gives back the grant of a host that no subscription needs any more, where it was for packs alone. */
export async function releaseHost(url: string, others: readonly (string | null)[]): Promise<void> {
  const pattern = patternOf(url);
  const isNeeded = others.some(other => other !== null && patternOf(other) === pattern);
  if (isNeeded || !(await packHosts()).includes(pattern)) return;
  await withdrawSite(pattern);
  await removePackHosts([pattern]);
}

const patternOf = (url: string): string => `${new URL(url).origin}/*`;
