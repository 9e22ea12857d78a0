import { noPolicy, Policy } from '../model/policy.ts';
import { browser } from './browser.ts';

/** What the reader's organisation sets; a field that does not fit counts as not set. Never throws: most readers have no organisation. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects where no policy was installed; some browsers have no such storage.
  const stored: unknown = await browser.storage.managed?.get(null).catch(() => null);
  if (typeof stored !== 'object' || stored === null) return noPolicy;
  const parsed = Policy.safeParse(stored);
  if (parsed.success) return parsed.data;
  const bad = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return Policy.parse(Object.fromEntries(Object.entries(stored).filter(([field]) => !bad.has(field))));
}

/** Calls back when the organisation sets something else, until the signal aborts. */
export function watchPolicy(listener: () => void, signal: AbortSignal): void {
  const onChanged = (_: unknown, area: string) => {
    if (area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
