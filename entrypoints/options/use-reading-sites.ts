import { useEffect, useState } from 'preact/hooks';
import { withoutPackHosts } from '#utils/store/pack-hosts.ts';

/** Of the granted host patterns those on which Whence reads. */
export function useReadingSites(granted: readonly string[]): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => void withoutPackHosts(granted).then(setSites), [granted]);
  return sites;
}
