import { useEffect, useState } from 'preact/hooks';
import { watchPackHosts, withoutPackHosts } from '#utils/store/pack-hosts.ts';

/** Of the granted host patterns those on which Whence reads. */
export function useReadingSites(granted: readonly string[]): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const look = () => void withoutPackHosts(granted).then(setSites);
    look();
    watchPackHosts(look, life.signal);
    return () => life.abort();
  }, [granted]);
  return sites;
}
