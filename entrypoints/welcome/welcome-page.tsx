import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '#components/welcome/welcome.tsx';
import { installedPacks, watchInstalled } from '#utils/store/packs/installed.ts';
import { openPage } from '#utils/tabs/open.ts';
import { askForAllSites, coverage } from '#utils/tabs/site-permission.ts';
import { useGrantedOrigins } from '#utils/tabs/use-granted-origins.ts';
import type { Gate } from '../gate/gate.ts';

/** @param gate of this page's own sample article; asked for once the page is drawn */
export function WelcomePage({ gate }: { readonly gate: () => Gate }) {
  const [packs, setPacks] = useState<readonly string[]>([]);
  const origins = useGrantedOrigins();
  useEffect(() => {
    const life = new AbortController();
    const load = async (): Promise<void> =>
      setPacks((await installedPacks()).map(({ manifest }) => manifest.title));
    // At install the page is often here before the packs are.
    watchInstalled(() => {
      void load();
      void gate().read();
    }, life.signal);
    void load();
    return () => life.abort();
  }, []);
  return (
    <Welcome
      allowed={coverage(origins)}
      packs={packs}
      onAllowAll={askForAllSites}
      onShow={() => void showCard(gate())}
      onOpenPacks={() => openPage('packs')}
    />
  );
}

/** Opens the card of the first figure that has others beside it. */
async function showCard(gate: Gate): Promise<void> {
  const { reading } = gate.state.reading ? gate.state : await gate.read();
  const claim = reading?.claims.find(({ competing }) => competing.length > 0) ?? reading?.claims[0];
  if (claim) gate.reader?.jump(claim);
}
