import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '#components/welcome/welcome.tsx';
import { watchInstalled } from '#utils/store/packs/installed.ts';
import { type PackDetails, packDetails } from '#utils/store/packs/pack-details.ts';
import { openPage } from '#utils/tabs/open.ts';
import { askForAllSites, coverage } from '#utils/tabs/site-permission.ts';
import { useGrantedOrigins } from '#utils/tabs/use-granted-origins.ts';

export function WelcomePage() {
  const [packs, setPacks] = useState<readonly PackDetails[]>([]);
  const origins = useGrantedOrigins();
  useEffect(() => {
    const life = new AbortController();
    const load = (): void => void packDetails().then(setPacks);
    // At install the page is often here before the packs are.
    watchInstalled(load, life.signal);
    load();
    return () => life.abort();
  }, []);
  return (
    <Welcome
      allowed={coverage(origins)}
      packs={packs}
      now={Date.now()}
      onAllowAll={askForAllSites}
      onTry={() => openPage('sample')}
      onOpenSettings={() => openPage('settings')}
    />
  );
}
