import { WhenceError } from '#utils/model/errors.ts';
import { parseAddress } from '#utils/packs/sync/address.ts';
import { askForSite } from '#utils/tabs/site-permission.ts';

/**
 * Asks the reader to let Whence fetch from a pack's host, where the browser would otherwise tell the host which installation asks
 * (see allowed-fetch.ts). For a click: browsers show the question only then. Throws what `parseAddress` throws, and host_not_allowed.
 */
export async function allowHost(address: string): Promise<void> {
  const { origin, host } = new URL(parseAddress(address).url);
  if (!import.meta.env.FIREFOX) return;
  if (!(await askForSite(`${origin}/*`))) throw new WhenceError('host_not_allowed', host);
}
