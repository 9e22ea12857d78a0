import type { NetworkEntry, PackState } from '#utils/model/pack-sync.ts';

/** What a report of a fault needs, and nothing of what was read: no page, no address, no site's name. */
export interface Diagnostics {
  readonly version: string;
  readonly browser: string;
  readonly languages: readonly string[];
  readonly packs: readonly PackState[];
  /** Null where the ledger could not be opened. */
  readonly ledgerRecords: number | null;
  readonly sitesAllowed: number;
  readonly sitesOff: number;
  /** Bytes; null where the browser does not say. */
  readonly stored: number | null;
  readonly network: readonly NetworkEntry[];
}

/** Failed requests that are listed. */
const LAST = 10;

/** Lines of plain text, in English: it is written for whoever mends the fault. */
export function diagnosticsText(facts: Diagnostics): string {
  const failed = facts.network.filter(({ outcome }) => !/^(?:2\d\d|304)$/.test(outcome)).slice(0, LAST);
  return [
    `Whence ${facts.version}`,
    `Browser: ${facts.browser}`,
    `Languages: ${facts.languages.join(', ')}`,
    `Sites: ${facts.sitesAllowed} allowed, ${facts.sitesOff} off`,
    `Ledger: ${facts.ledgerRecords === null ? 'cannot be opened' : `${facts.ledgerRecords} records`}`,
    `Stored: ${facts.stored === null ? 'not known' : `${facts.stored} bytes`}`,
    ...facts.packs.map(packLine),
    ...failed.map(({ time, outcome }) => `Request ${time}: ${outcome}`),
  ].join('\n');
}

function packLine({ id, version, rows, verifiedAt, subscription }: PackState): string {
  const parts = [
    version === null ? 'not here' : `version ${version}`,
    `${rows} rows`,
    verifiedAt && `verified ${verifiedAt}`,
    subscription ? `subscribed, ${subscription.failures} failures` : 'bundled',
    subscription?.error && `last error ${subscription.error.code}`,
  ];
  return `Pack ${id}: ${parts.filter(Boolean).join(', ')}`;
}
