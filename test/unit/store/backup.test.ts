import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BackupSubscription, RestoreOutcome } from '#utils/model/backup.ts';
import { WhenceError } from '#utils/model/errors.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import { defaultSettings, type Settings } from '#utils/model/settings.ts';
import { restoreBackup } from '#utils/store/backup/restore.ts';
import { summariseBackup } from '#utils/store/backup/summarise.ts';
import { backupLines, toBackupFile } from '#utils/store/backup/write-backup.ts';
import { recordsOf } from './records.ts';

const KEY = `${'A'.repeat(42)}E`;
const subscription = (id: string, more: Partial<BackupSubscription> = {}): BackupSubscription => ({
  id,
  url: `https://${id}.example/datapackage.json`,
  key: KEY,
  trust: 'address',
  paused: false,
  ...more,
});
const settings: Settings = { ...defaultSettings, theme: 'dark', sitesOff: ['quiet.example'] };
const content = new Blob([Uint8Array.from({ length: 200_000 }, (_, i) => (i * i) % 251)]);
const records = recordsOf(1234);

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
const written = (kept = records) =>
  toBackupFile(
    backupLines({
      created: '2026-11-24T12:00:00.000Z',
      app: '1.2.3',
      settings,
      subscriptions: [
        { title: 'Towns', ...subscription('towns') },
        { title: 'Rivers', ...subscription('rivers', { key: null, trust: 'none', paused: true }) },
      ],
      packs: each([{ id: 'towns', version: 4, content }]),
      records: each(kept),
    }),
  );
const linesOf = async (file: Blob) =>
  gunzipSync(new Uint8Array(await file.arrayBuffer()))
    .toString()
    .split('\n');
const zipped = (lines: readonly string[]) => new Blob([new Uint8Array(gzipSync(lines.join('\n')))]);

/** Somebody who has nothing yet. */
class Reader {
  readonly got: LedgerRecord[] = [];
  readonly packs: [BackupSubscription, string | null][] = [];
  readonly uploads = new Map<string, Blob>();
  settings: Settings | null = null;
  free: number | null = null;
  refuse: (what: string) => void = () => {};

  restore = async (file: Blob): Promise<RestoreOutcome> =>
    restoreBackup(file, 'b', await summariseBackup(file, 'b'), {
      room: async () => this.free,
      upload: async (name, given) => void this.uploads.set(name, given),
      pack: async (given, name) => {
        this.refuse(given.id);
        this.packs.push([given, name]);
        return 'added';
      },
      records: async given => {
        this.refuse('records');
        this.got.push(...given);
        return given.length;
      },
      settings: async given => {
        this.settings = given;
      },
      explain: error => (error as WhenceError).code,
    });
}

test('what was written comes back, every byte of it', async () => {
  const file = await written();
  expect(await summariseBackup(file, 'b')).toMatchObject({
    created: '2026-11-24T12:00:00.000Z',
    app: '1.2.3',
    settings: true,
    records: 1234,
    subscriptions: [
      { id: 'towns', title: 'Towns', bytes: 200_000, words: expect.stringMatching(/^(\S+ ){9}\S+$/) },
      { id: 'rivers', title: 'Rivers', bytes: null, words: null },
    ],
  });
  const reader = new Reader();
  expect(await reader.restore(file)).toEqual({ added: 1234, records: 1234, subscribed: 2, failed: [] });
  expect(reader.got).toEqual(records);
  expect(reader.settings).toEqual(settings);
  expect(reader.packs).toEqual([
    [subscription('towns'), 'restore-towns.tar'],
    [subscription('rivers', { key: null, trust: 'none', paused: true }), null],
  ]);
  const back = await reader.uploads.get('restore-towns.tar')?.arrayBuffer();
  expect(new Uint8Array(back ?? new ArrayBuffer(0))).toEqual(new Uint8Array(await content.arrayBuffer()));
});

test('an unpacked backup is one as well', async () => {
  const plain = new Blob([(await linesOf(await written())).join('\n')]);
  expect((await summariseBackup(plain, 'b')).records).toBe(1234);
});

describe('a file that is no good is refused before anything is changed, and the place is named', () => {
  const change = (at: number, to: (line: string) => string) => (lines: string[]) =>
    lines.map((line, i) => (i === at - 1 ? to(line) : line));
  const cases: [string, (lines: string[]) => string[], string, string[]][] = [
    ['empty', () => [], 'backup_none', ['b']],
    ['some other text', () => ['Dear reader,', '', 'hello'], 'backup_none', ['b']],
    ['some other JSON', () => ['{"part":"head"}'], 'backup_none', ['b']],
    [
      'of a newer Whence',
      change(1, line => line.replace('"format":1', '"format":2')),
      'backup_newer',
      ['b', '1.2.3'],
    ],
    [
      'a record with a field of another kind',
      change(20, line => line.replace(/"unit":"house"/, '"unit":7')),
      'backup_line',
      ['b', '20', 'record.unit', 'Invalid input: expected string, received number'],
    ],
    [
      'a line that is no JSON',
      change(3, line => line.slice(0, -1)),
      'backup_line',
      ['b', '3', 'part', 'not a JSON object'],
    ],
    [
      'an unknown part',
      change(3, () => '{"part":"script"}'),
      'backup_line',
      [
        'b',
        '3',
        'part',
        "Invalid discriminator value. Expected 'settings' | 'subscription' | 'pack' | 'bytes' | 'record'",
      ],
    ],
    ['without its end', lines => lines.slice(0, 700), 'backup_cut', ['b', '700']],
    ['a line missing in the middle', lines => lines.toSpliced(100, 1), 'backup_cut', ['b', '1244']],
    ['a piece of a pack missing', lines => lines.toSpliced(5, 1), 'backup_damaged', ['b', 'bytes']],
  ];
  test.each(cases)('%s', async (_, spoil, code, details) => {
    const reader = new Reader();
    const file = zipped(spoil(await linesOf(await written())));
    await expect(reader.restore(file)).rejects.toMatchObject({ code, details });
    expect([reader.got, reader.packs, reader.settings]).toEqual([[], [], null]);
  });

  test('cut or changed in its zipped form', async () => {
    const whole = new Uint8Array(await (await written()).arrayBuffer());
    const changed = whole.slice();
    changed[whole.length >> 1] = (changed[whole.length >> 1] ?? 0) ^ 0xff;
    for (const bytes of [whole.slice(0, -9), whole.slice(0, whole.length >> 1), changed]) {
      const failed = await summariseBackup(new Blob([bytes]), 'b').catch(error => error);
      expect(failed).toBeInstanceOf(WhenceError);
      expect(failed.code).toMatch(/^backup_(damaged|line|cut)$/);
    }
  });

  test('more than there is room for', async () => {
    const reader = new Reader();
    reader.free = 1_000_000;
    await expect(reader.restore(await written())).rejects.toMatchObject({ code: 'backup_no_room' });
    expect(reader.got).toEqual([]);
    reader.free = 100_000_000;
    expect(await reader.restore(await written())).toMatchObject({ added: 1234 });
  });
});

describe('a restore that fails half-way', () => {
  test('for a pack: the rest comes back, and the pack is named with the reason', async () => {
    const reader = new Reader();
    reader.refuse = what => {
      if (what === 'towns') throw new WhenceError('pack_taken', what);
    };
    expect(await reader.restore(await written())).toEqual({
      added: 1234,
      records: 1234,
      subscribed: 1,
      failed: [{ title: 'Towns', reason: 'pack_taken' }],
    });
    expect(reader.settings).toEqual(settings);
  });

  test('for records: what came back stays, settings are the reader’s own', async () => {
    const reader = new Reader();
    reader.refuse = what => {
      if (what === 'records' && reader.got.length === 1000)
        throw new WhenceError('store_unavailable', 'full');
    };
    await expect(reader.restore(await written())).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(reader.got).toHaveLength(1000);
    expect(reader.settings).toBeNull();
  });
});
