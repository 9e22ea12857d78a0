import type { Policy } from '../model/policy.ts';
import { defaultSettings, Settings } from '../model/settings.ts';
import { fieldsThatFit } from './fields-that-fit.ts';
import { readPolicy, watchPolicy } from './policy.ts';
import { twoHomes } from './two-homes.ts';

const home = twoHomes('settings');

/** The reader's choices, over what the organisation begins with, under what it locks. */
export async function readSettings(): Promise<Settings> {
  const [stored, policy] = await Promise.all([home.read(), readPolicy()]);
  return effective(stored, policy);
}

/** What the reader changed, and nothing else. */
export const chosenSettings = async (): Promise<Partial<Settings>> => chosen(await home.read());

/** Changes what `change` returns and leaves the rest; resolves to the settings as they are then. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const policy = await readPolicy();
  const stored = await home.change(before => {
    const settings = effective(before, policy);
    const next = Settings.parse({ ...settings, ...change(settings) });
    // What the reader did not touch stays unsaid: an organisation's later value still reaches it.
    const touched = Object.entries(next).filter(
      ([field, value]) => !isSame(value, settings[field as keyof Settings]),
    );
    return { ...chosen(before), ...Object.fromEntries(touched) };
  });
  return effective(stored, policy);
}

/** Calls back with every later change, from whatever page or worker, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async (stored: unknown) => {
    const settings = effective(stored, await readPolicy());
    if (!signal.aborted) listener(settings);
  };
  home.watch(stored => void tell(stored), signal);
  watchPolicy(async () => tell(await home.read()), signal);
}

/** For the background, once at start-up. */
export const healSettings = (): Promise<void> => home.heal();

/** Switches Whence on or off for one host. */
export const switchSite = (host: string, on: boolean): Promise<Settings> =>
  changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter(site => site !== host);
    return { sitesOff: on ? others : [...others, host] };
  });

function effective(stored: unknown, { schedule, ledger, sitesOff, locks }: Policy): Settings {
  const own = chosen(stored);
  const isFixed = (lock: Policy['locks'][number], field: keyof Settings) =>
    locks.includes(lock) || own[field] === undefined;
  const settings: Settings = { ...defaultSettings, ...own };
  if (schedule !== undefined && isFixed('schedule', 'packs')) settings.packs = { schedule };
  if (ledger !== undefined && isFixed('ledger', 'ledger'))
    settings.ledger = { ...settings.ledger, on: ledger };
  if (isFixed('sites', 'sitesOff')) settings.sitesOff = [...new Set([...settings.sitesOff, ...sitesOff])];
  return settings;
}

const chosen = (stored: unknown): Partial<Settings> => fieldsThatFit(Settings, stored);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
