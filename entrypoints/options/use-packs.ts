import { useEffect, useState } from 'preact/hooks';
import type { PacksProps } from '#components/options/packs-section.tsx';
import { download } from '#components/shared/download.ts';
import { explain } from '#utils/i18n/explain.ts';
import { send } from '#utils/messages/send.ts';
import type { PackChanges } from '#utils/model/pack-changes.ts';
import type { PackState } from '#utils/model/pack-sync.ts';
import { exportPack, exportSheet } from '#utils/store/packs/export-pack.ts';
import { changesOf, watchInstalled } from '#utils/store/packs/installed.ts';
import { packStates } from '#utils/store/packs/pack-states.ts';
import { Subscriptions } from '#utils/store/packs/sync/subscriptions.ts';
import { allowHost, releaseHost } from './allow-host.ts';
import { useActivity } from './use-activity.ts';
import { useSubscribing } from './use-subscribing.ts';

/** The packs section's part of the page: what is here, what goes on, and what the reader may ask for. */
export function usePacks(granted: readonly string[]): PacksProps {
  const [packs, setPacks] = useState<readonly PackState[]>([]);
  const [changes, setChanges] = useState<ReadonlyMap<string, PackChanges | null>>(new Map());
  const [fault, setFault] = useState<string | null>(null);
  const subscribing = useSubscribing(granted);
  const isTaking = subscribing.subscribing.step === 'looking';
  const activity = useActivity(isTaking || packs.some(({ subscription }) => subscription?.underWay));
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

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setFault(null);
    await work().catch(error => setFault(explain(error)));
  };
  const urlOf = (id: string) => packs.find(pack => pack.id === id)?.subscription?.url ?? null;
  return {
    ...subscribing,
    packs,
    activity,
    changes,
    fault,
    now: Date.now(),
    onSync: id =>
      void attempt(async () => {
        const url = urlOf(id);
        if (url !== null) await allowHost(url, granted);
        await send('sync-pack', { id });
      }),
    onSyncAll: () =>
      void attempt(async () => {
        for (const { id, subscription } of packs) if (subscription) await send('sync-pack', { id });
      }),
    onPause: (id, paused) => void attempt(() => send('pause-pack', { id, paused })),
    onCancel: id => void attempt(() => send('cancel-sync', { id })),
    onUndo: id => void attempt(() => send('undo-pack', { id })),
    onRemove: id =>
      void attempt(async () => {
        const url = urlOf(id);
        await send('remove-pack', { id });
        const others = packs
          .filter(pack => pack.id !== id)
          .map(({ subscription }) => subscription?.url ?? null);
        if (url !== null) await releaseHost(url, others);
      }),
    onExport: (id, what) =>
      void attempt(async () => {
        const { name, content } = await (what === 'pack' ? exportPack(id) : exportSheet(id, what));
        download(name, content);
      }),
    onShowChanges: async id => {
      if (!changes.has(id)) return setChanges(new Map([...changes, [id, await changesOf(id)]]));
      setChanges(new Map([...changes].filter(([other]) => other !== id)));
    },
  };
}
