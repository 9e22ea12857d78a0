import { useEffect, useState } from 'preact/hooks';
import type { PacksProps } from '#components/options/packs-section.tsx';
import type { Subscribing } from '#components/options/packs-subscribe.tsx';
import { explain } from '#utils/i18n/explain.ts';
import { send } from '#utils/messages/send.ts';
import type { PackChanges } from '#utils/model/pack-changes.ts';
import type { PackState } from '#utils/model/pack-sync.ts';
import { changesOf, watchInstalled } from '#utils/store/packs/installed.ts';
import { packStates } from '#utils/store/packs/pack-states.ts';
import { Subscriptions } from '#utils/store/packs/sync/subscriptions.ts';
import { allowHost } from './allow-host.ts';
import { useActivity } from './use-activity.ts';

/** The packs section's part of the page: what is here, what goes on, and what the reader may ask for. */
export function usePacks(): PacksProps {
  const [packs, setPacks] = useState<readonly PackState[]>([]);
  const [subscribing, setSubscribing] = useState<Subscribing>({ step: 'address' });
  const [changes, setChanges] = useState<ReadonlyMap<string, PackChanges | null>>(new Map());
  const activity = useActivity(packs.some(({ subscription }) => subscription?.underWay));
  useEffect(() => {
    const life = new AbortController();
    const load = async (): Promise<void> => setPacks(await packStates());
    const loadAnew = (): void => {
      setChanges(new Map());
      void load();
    };
    watchInstalled(loadAnew, life.signal);
    new Subscriptions().watch(() => void load(), life.signal);
    void load();
    return () => life.abort();
  }, []);

  const attempt = async (work: () => Promise<Subscribing>): Promise<void> => {
    setSubscribing({ step: 'looking' });
    setSubscribing(await work().catch(error => ({ step: 'failed' as const, reason: explain(error) })));
  };
  return {
    packs,
    activity,
    changes,
    now: Date.now(),
    subscribing,
    onLook: address =>
      attempt(async () => {
        await allowHost(address);
        return { step: 'offered', offer: await send('look-at-pack', { address }) };
      }),
    onSubscribe: ({ id, url, key, trust }) =>
      attempt(async () => {
        if (url === null) return { step: 'address' };
        const address = trust === 'address' ? `${url}#ed25519=${key}` : url;
        await send('subscribe-pack', { id, address, key });
        return { step: 'address' };
      }),
    onDismiss: () => setSubscribing({ step: 'address' }),
    onSync: id => void send('sync-pack', { id }),
    onCancel: id => void send('cancel-sync', { id }),
    onUndo: id => void send('undo-pack', { id }),
    onRemove: id => void send('remove-pack', { id }),
    onShowChanges: async id => {
      if (!changes.has(id)) return setChanges(new Map([...changes, [id, await changesOf(id)]]));
      setChanges(new Map([...changes].filter(([other]) => other !== id)));
    },
  };
}
