import type { Subscription } from '../../model/pack-sync.ts';
import { Settings } from '../../model/settings.ts';
import { z } from '../../model/zod.ts';
import { browser } from '../browser.ts';
import { exclusively } from '../lock.ts';
import type { Subscriptions } from '../packs/sync/subscriptions.ts';
import { changeSettings, chosenSettings, readSettings } from '../settings.ts';
import { common, type Items, merge } from './merge.ts';

const BASE = 'follow-base';
const SETTING = 'setting.';
const PACK = 'pack.';
/** Sites never leave the machine; whether things follow is asked on each. */
const OWN: readonly string[] = ['sitesOff', 'follow'];

const Kept = z.record(z.string(), z.string());
const SharedPack = z.object({ url: z.string(), key: z.string().nullable(), paused: z.boolean() });
export type SharedPack = z.infer<typeof SharedPack>;

/** What is done with packs that another machine subscribed to, paused or gave up. */
export interface FollowActions {
  readonly subscribe: (id: string, pack: SharedPack) => Promise<void>;
  readonly pause: (id: string, paused: boolean) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/**
 * Brings this machine and the browser's sync storage to one state, if the reader asked for that; else takes away what this machine
 * put there. What cannot be taken over is tried again at the next call.
 */
export function follow(subscriptions: Subscriptions, actions: FollowActions): Promise<void> {
  return exclusively('follow', async () => {
    const base = Kept.safeParse((await browser.storage.local.get(BASE))[BASE]).data ?? null;
    if (!(await readSettings()).follow) {
      if (base) await forget();
      return;
    }
    const shared = await sharedItems();
    const { toLocal, toShared } = merge(base ?? {}, await localItems(subscriptions), shared);
    for (const [name, value] of Object.entries(toLocal))
      await take(name, value, subscriptions, actions).catch(console.error);
    const kept = Object.entries(toShared).filter(([, value]) => value !== null);
    const gone = Object.keys(toShared).filter(name => toShared[name] === null);
    if (kept.length > 0) await browser.storage.sync.set(Object.fromEntries(kept));
    if (gone.length > 0) await browser.storage.sync.remove(gone);
    const agreed = common(await localItems(subscriptions), await sharedItems());
    if (JSON.stringify(agreed) !== JSON.stringify(base)) await browser.storage.local.set({ [BASE]: agreed });
  });
}

/** The other machines, if they still want it, put back what is theirs. */
async function forget(): Promise<void> {
  await browser.storage.sync.clear();
  await browser.storage.local.remove(BASE);
}

async function sharedItems(): Promise<Items> {
  const all = Object.entries(await browser.storage.sync.get(null));
  return Object.fromEntries(all.filter((item): item is [string, string] => typeof item[1] === 'string'));
}

async function localItems(subscriptions: Subscriptions): Promise<Items> {
  const settings = Object.entries(await chosenSettings())
    .filter(([field]) => !OWN.includes(field))
    .map(([field, value]) => [SETTING + field, JSON.stringify(value)]);
  const packs = (await subscriptions.list()).flatMap(subscription => {
    const pack = sharedPack(subscription);
    return pack ? [[PACK + subscription.id, JSON.stringify(pack)]] : [];
  });
  return Object.fromEntries([...settings, ...packs]);
}

/** A pack that came as a file has no address to share. */
const sharedPack = ({ url, key, paused }: Subscription): SharedPack | null =>
  url === null ? null : { url, key, paused };

async function take(
  name: string,
  value: string | null,
  subscriptions: Subscriptions,
  actions: FollowActions,
) {
  if (name.startsWith(SETTING))
    return value === null ? undefined : takeSetting(name.slice(SETTING.length), value);
  if (!name.startsWith(PACK)) return;
  const id = name.slice(PACK.length);
  const own = await subscriptions.get(id);
  if (value === null) return own ? actions.remove(id) : undefined;
  const pack = SharedPack.parse(JSON.parse(value));
  // Another key or address for a pack that is here is no reason to trust it: the host itself has to show the way.
  if (own) return own.paused === pack.paused ? undefined : actions.pause(id, pack.paused);
  await actions.subscribe(id, pack);
  if (pack.paused) await actions.pause(id, true);
}

async function takeSetting(field: string, value: string): Promise<void> {
  if (OWN.includes(field) || !Object.hasOwn(Settings.shape, field)) return;
  const schema = Settings.shape[field as keyof typeof Settings.shape];
  const parsed = schema.safeParse(JSON.parse(value));
  if (parsed.success) await changeSettings(() => ({ [field]: parsed.data }));
}
