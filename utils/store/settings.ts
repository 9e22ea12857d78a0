import { defaultSettings, Settings } from '../model/settings.ts';
import { twoHomes } from './two-homes.ts';

const home = twoHomes('settings');

export async function readSettings(): Promise<Settings> {
  return toSettings(await home.read());
}

/** Changes what `change` returns and leaves the rest; resolves to the settings as they are then. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return home.change(stored => {
    const settings = toSettings(stored);
    return Settings.parse({ ...settings, ...change(settings) });
  });
}

/** Calls back with every later change, from whatever page or worker, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  home.watch(stored => listener(toSettings(stored)), signal);
}

/** For the background, once at start-up. */
export const healSettings = (): Promise<void> => home.heal();

/** One field that no longer fits costs that field only, not the reader's other choices. */
function toSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const parsed = Settings.safeParse(stored);
  if (parsed.success) return parsed.data;
  const bad = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return Settings.parse(Object.fromEntries(Object.entries(stored).filter(([field]) => !bad.has(field))));
}

/** Switches Whence on or off for one host. */
export const switchSite = (host: string, on: boolean): Promise<Settings> =>
  changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter(site => site !== host);
    return { sitesOff: on ? others : [...others, host] };
  });
