import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../utils/model/pack.ts';
import { accept, type Known } from '../../../utils/packs/sync/accept.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T12:00:00Z');
const manifest = (whence: Partial<Manifest['whence']>): Manifest => ({
  name: 'towns',
  title: 'Towns',
  licenses: [{ name: 'CC0-1.0' }],
  contributors: [],
  sources: [],
  resources: [],
  whence: { format: 1, id: 'towns', version: 5, created: '2026-11-20T00:00:00Z', ...whence },
});
const known: Known = {
  id: 'towns',
  highest: 4,
  current: { version: 4, manifest: 'four' },
  previous: { version: 3, manifest: 'three' },
  now: NOW,
  verifiedAt: NOW - DAY,
  app: '1.4.0',
};
const first: Known = { ...known, id: null, highest: null, current: null, previous: null, verifiedAt: null };
const past = { expires: '2026-11-23T00:00:00Z' };

const cases: [string, Partial<Manifest['whence']>, string, Known, string][] = [
  ['the next version', {}, 'five', known, 'new'],
  ['a version left out', { version: 9 }, 'nine', known, 'new'],
  ['the first of all', { version: 2_000_000_000 }, 'x', first, 'new'],
  ['what is in use', { version: 4 }, 'four', known, 'same'],
  [
    'what the reader went back from',
    { version: 4 },
    'four',
    { ...known, current: known.previous, previous: known.current },
    'undone',
  ],
  ['the version before', { version: 3 }, 'three', known, 'pack_rollback'],
  ['an old one with other contents', { version: 2 }, 'x', known, 'pack_rollback'],
  ['the version in use with other contents', { version: 4 }, 'other', known, 'pack_changed'],
  [
    'the version undone with other contents',
    { version: 4 },
    'other',
    { ...known, current: known.previous, previous: known.current },
    'pack_changed',
  ],
  ['another pack', { id: 'cities' }, 'five', known, 'sync_id'],
  ['a leap', { version: 4 + 2 ** 20 + 1 }, 'x', known, 'sync_leap'],
  ['the longest step', { version: 4 + 2 ** 20 }, 'x', known, 'new'],
  ['for a newer Whence', { minApp: '1.10' }, 'five', known, 'sync_app'],
  ['for this very Whence', { minApp: '1.4' }, 'five', known, 'new'],
  ['for an older Whence', { minApp: '1.3.9' }, 'five', known, 'new'],
  ['expired', past, 'five', known, 'sync_expired'],
  ['expired, at the first visit', past, 'five', first, 'sync_expired'],
  ['expired, but in use', { ...past, version: 4 }, 'four', known, 'same'],
  ['not yet expired', { expires: '2026-11-25T00:00:00Z' }, 'five', known, 'new'],
  [
    'expired, by a clock before its making',
    { ...past, created: '2027-01-01T00:00:00Z' },
    'five',
    known,
    'new',
  ],
  ['expired, by a clock before the last sync', past, 'five', { ...known, verifiedAt: NOW + DAY }, 'new'],
];

describe('what is offered', () => {
  test.each(cases)('%s', (_, whence, digest, before, says) => {
    const result = (() => {
      try {
        return accept(manifest(whence), digest, before);
      } catch (error) {
        return (error as { code: string }).code;
      }
    })();
    expect(result).toBe(says);
  });

  test('another pack is told before its version is', () => {
    expect(() => accept(manifest({ id: 'cities', version: 1 }), 'x', known)).toThrow('sync_id');
  });
});
