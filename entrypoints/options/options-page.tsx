import { useEffect, useState } from 'preact/hooks';
import { Options } from '#components/options/options.tsx';
import type { Settings } from '#utils/model/settings.ts';
import { changeSettings, watchSettings } from '#utils/store/settings.ts';
import { openPage } from '#utils/tabs/open.ts';
import { askForAllSites, askForFiles, withdrawSite } from '#utils/tabs/site-permission.ts';
import { useGrantedOrigins } from '#utils/tabs/use-granted-origins.ts';
import { copyDiagnostics } from './copy-diagnostics.ts';
import { useBackup } from './use-backup.ts';
import { useFilesOpen } from './use-files-open.ts';
import { useNetworkLog } from './use-network-log.ts';
import { usePacks } from './use-packs.ts';
import { usePolicy } from './use-policy.ts';
import { useReadingSites } from './use-reading-sites.ts';

export function OptionsPage({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const granted = useGrantedOrigins();
  const origins = useReadingSites(granted);
  const filesOpen = useFilesOpen();
  const policy = usePolicy();
  const packs = usePacks(granted);
  const backup = useBackup(packs.packs);
  const network = useNetworkLog(
    [packs.subscribing.step, ...packs.packs.map(({ subscription }) => subscription?.checkedAt)].join(),
  );
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  return (
    <Options
      settings={settings}
      onSettings={async changes => setSettings(await changeSettings(() => changes))}
      policy={policy}
      packs={packs}
      network={network}
      backup={backup}
      origins={origins}
      filesOpen={filesOpen}
      onAllowAll={askForAllSites}
      onAllowFiles={askForFiles}
      onWithdraw={withdrawSite}
      onOpenLedger={() => openPage('ledger')}
      onCopyDiagnostics={copyDiagnostics}
    />
  );
}
