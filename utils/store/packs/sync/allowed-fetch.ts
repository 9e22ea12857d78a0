import { WhenceError } from '../../../model/errors.ts';
import { browser } from '../../browser.ts';

/**
 * `fetch`, for hosts of packs. Firefox tells every host it has no permission for the installation's own id, in the Origin header: a
 * publisher could follow a reader from network to network. So there the host's permission is asked for first, and nothing is fetched without.
 * Throws host_not_allowed.
 */
export async function allowedFetch(url: string, options: RequestInit): Promise<Response> {
  const { host, origin } = new URL(url);
  const isNamed = browser.runtime.getURL('/' as never).startsWith('moz-extension:');
  if (isNamed && !(await browser.permissions.contains({ origins: [`${origin}/*`] })))
    throw new WhenceError('host_not_allowed', host);
  return fetch(url, options);
}
