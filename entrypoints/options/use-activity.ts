import { useEffect, useState } from 'preact/hooks';
import { send } from '#utils/messages/send.ts';
import type { SyncActivity } from '#utils/model/pack-sync.ts';

const EVERY = 400;

/** What syncs are doing, asked again and again while there are any: each question also keeps the worker awake. */
export function useActivity(isAny: boolean): readonly SyncActivity[] {
  const [activity, setActivity] = useState<readonly SyncActivity[]>([]);
  useEffect(() => {
    if (!isAny) return setActivity([]);
    const ask = (): void => {
      // A worker that is being replaced does not answer; the next question comes soon.
      void send('sync-activity', null).then(setActivity, () => {});
    };
    ask();
    const timer = setInterval(ask, EVERY);
    return () => clearInterval(timer);
  }, [isAny]);
  return activity;
}
