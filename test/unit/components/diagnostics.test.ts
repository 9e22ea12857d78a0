import { expect, test } from 'vitest';
import { type Diagnostics, diagnosticsText } from '#components/options/diagnostics.ts';
import type { PackState, Subscription } from '#utils/model/pack-sync.ts';

const pack: PackState = {
  id: 'whence.example',
  title: 'Example',
  description: null,
  homepage: null,
  curator: null,
  licence: null,
  version: 3,
  otherVersion: null,
  created: null,
  verifiedAt: '2026-09-01T00:00:00Z',
  expires: null,
  rows: 412,
  bytes: 9000,
  kinds: [],
  subscription: null,
  words: null,
};
const subscription: Subscription = {
  id: 'packs.example',
  url: 'https://packs.example/secret-name/datapackage.json',
  key: 'k',
  trust: 'address',
  etag: null,
  checkedAt: null,
  nextAt: null,
  failures: 2,
  error: { code: 'sync_http', details: ['packs.example', '500'] },
  underWay: false,
  paused: false,
};
const facts: Diagnostics = {
  version: '1.2.0',
  browser: 'Example/1.0',
  languages: ['de', 'en'],
  packs: [pack, { ...pack, id: 'packs.example', version: null, rows: 0, verifiedAt: null, subscription }],
  ledgerRecords: 31,
  sitesAllowed: 2,
  sitesOff: 1,
  stored: 123_456,
  network: ['200', '304', 'sync_stalled', '500'].map((outcome, day) => ({
    time: `2026-11-0${day + 1}T00:00:00Z`,
    url: 'https://packs.example/secret-name/datapackage.json',
    bytes: 10,
    outcome,
  })),
};

test('versions, packs, counts, what failed', () => {
  expect(diagnosticsText(facts).split('\n')).toEqual([
    'Whence 1.2.0',
    'Browser: Example/1.0',
    'Languages: de, en',
    'Sites: 2 allowed, 1 off',
    'Ledger: 31 records',
    'Stored: 123456 bytes',
    'Pack whence.example: version 3, 412 rows, verified 2026-09-01T00:00:00Z, bundled',
    'Pack packs.example: not here, 0 rows, subscribed, 2 failures, last error sync_http',
    'Request 2026-11-03T00:00:00Z: sync_stalled',
    'Request 2026-11-04T00:00:00Z: 500',
  ]);
});

test('no address stands in it, and what cannot be known is said', () => {
  expect(diagnosticsText(facts)).not.toContain('secret-name');
  const blind = diagnosticsText({ ...facts, ledgerRecords: null, stored: null });
  expect(blind).toContain('Ledger: cannot be opened');
  expect(blind).toContain('Stored: not known');
});
