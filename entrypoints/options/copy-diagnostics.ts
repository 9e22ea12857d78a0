import { browser } from 'wxt/browser';
import { diagnosticsText } from '#components/options/diagnostics.ts';
import { openLedgerReader } from '#utils/store/ledger/guest.ts';
import { openNetworkLog } from '#utils/store/network-log.ts';
import { packStates } from '#utils/store/packs/pack-states.ts';
import { readSettings } from '#utils/store/settings.ts';

const REQUESTS = 200;

/** Gathers what a report needs, copies it, and resolves to it. */
export async function copyDiagnostics(): Promise<string> {
  const [packs, ledgerRecords, origins, { sitesOff }, storage, network] = await Promise.all([
    packStates(),
    openLedgerReader()
      .count()
      .catch(() => null),
    browser.permissions.getAll(),
    readSettings(),
    navigator.storage.estimate(),
    openNetworkLog().latest(REQUESTS),
  ]);
  const text = diagnosticsText({
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    languages: navigator.languages,
    packs,
    ledgerRecords,
    sitesAllowed: origins.origins?.length ?? 0,
    sitesOff: sitesOff.length,
    stored: storage.usage ?? null,
    network,
  });
  await navigator.clipboard.writeText(text);
  return text;
}
