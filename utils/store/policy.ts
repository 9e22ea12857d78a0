import { noPolicy, Policy } from '../model/policy.ts';
import { addressIn, withKey } from '../packs/sync/address.ts';
import { browser } from './browser.ts';
import { fieldsThatFit } from './fields-that-fit.ts';

/** What the reader's organisation sets; a field that does not fit counts as not set. Never throws: most readers have no organisation. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects where no policy was installed; some browsers have no such storage.
  const stored: unknown = await browser.storage.managed?.get(null).catch(() => null);
  const policy: Policy = { ...noPolicy, ...fieldsThatFit(Policy, stored) };
  return { ...policy, packs: policy.packs.map(asSubscribed) };
}

/** The address as a subscription has it: a pack is known as the organisation's however that wrote it. One that no pack may have stays as it is. */
function asSubscribed(text: string): string {
  const address = addressIn(text);
  return address ? withKey(address) : text;
}

/** Calls back when the organisation sets something else, until the signal aborts. */
export function watchPolicy(listener: () => void, signal: AbortSignal): void {
  const onChanged = (_: unknown, area: string) => {
    if (area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
