import { useEffect, useState } from 'preact/hooks';
import type { NetworkEntry } from '#utils/model/pack-sync.ts';
import { openNetworkLog } from '#utils/store/network-log.ts';

/** More than anybody reads at once; older ones stay in the log. */
const SHOWN = 200;

/** The latest requests, read anew whenever `changing` changes. */
export function useNetworkLog(changing: string): readonly NetworkEntry[] {
  const [entries, setEntries] = useState<readonly NetworkEntry[]>([]);
  useEffect(() => {
    void openNetworkLog().latest(SHOWN).then(setEntries);
  }, [changing]);
  return entries;
}
