import type { PackState, Subscription } from '../../model/pack-sync.ts';
import { fingerprint } from '../../packs/signature/fingerprint.ts';
import { parsePublicKey } from '../../packs/signature/public-key.ts';
import { type InstalledPack, installedPacks } from './installed.ts';
import { packFacts } from './pack-facts.ts';
import { Subscriptions } from './sync/subscriptions.ts';

/** Every pack in use and every subscription, in the order of installing; subscriptions without a pack last. */
export async function packStates(): Promise<PackState[]> {
  const [installed, subscriptions] = await Promise.all([installedPacks(), new Subscriptions().list()]);
  const here = new Set(installed.map(({ manifest }) => manifest.whence.id));
  const states = [
    ...installed.map(pack => ({
      ...stateOf(pack),
      subscription: subscriptions.find(({ id }) => id === pack.manifest.whence.id) ?? null,
    })),
    ...subscriptions.filter(({ id }) => !here.has(id)).map(awaited),
  ];
  return Promise.all(
    states.map(async state => {
      const { key, keyChange } = state.subscription ?? {};
      return {
        ...state,
        words: key ? await wordsOf(key, state.id) : null,
        ...(keyChange && { keyChange: { words: await wordsOf(keyChange.from, state.id), at: keyChange.at } }),
      };
    }),
  );
}

const wordsOf = (key: string, id: string): Promise<string> => fingerprint(parsePublicKey(key, id));

function stateOf({ manifest, verifiedAt, otherVersion }: InstalledPack) {
  return {
    ...packFacts(manifest),
    homepage: manifest.homepage ?? null,
    otherVersion,
    verifiedAt,
    kinds: manifest.resources.map(({ name }) => name),
  };
}

const awaited = (subscription: Subscription) => ({
  id: subscription.id,
  title: subscription.id,
  description: null,
  homepage: null,
  curator: null,
  licence: null,
  version: null,
  otherVersion: null,
  created: null,
  verifiedAt: null,
  expires: null,
  rows: 0,
  bytes: 0,
  kinds: [],
  subscription,
});
