import { useEffect, useState } from 'preact/hooks';
import { noPolicy, type Policy } from '#utils/model/policy.ts';
import { readPolicy, watchPolicy } from '#utils/store/policy.ts';

/** What the reader's organisation sets, as it is now and as it changes. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState(noPolicy);
  useEffect(() => {
    const life = new AbortController();
    const load = () => void readPolicy().then(setPolicy);
    watchPolicy(load, life.signal);
    load();
    return () => life.abort();
  }, []);
  return policy;
}
