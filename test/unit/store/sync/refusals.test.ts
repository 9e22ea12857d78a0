import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { digest } from '#utils/packs/format/digest.ts';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { generateKeyPair } from '#utils/packs/signature/key-pair.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';
import { MemoryPack } from '../pack-fixture.ts';
import {
  downloads,
  errorCode,
  files,
  host,
  inUse,
  NOW,
  restart,
  subscribe,
  subscription,
  sync,
  version,
  world,
} from './harness.ts';

describe('is refused by its own code, and the version in use stays', () => {
  beforeEach(async () => {
    await subscribe();
    await host.publish(version(2));
    await sync.sync('towns');
  });
  const tampered = (path: string) => host.files.get(path)?.fill(7, 20, 24);

  const swap = async (name: string, other: string) => {
    await host.publish(version(3));
    host.files.set(`${name}.ndjson.gz`, host.files.get(`${other}.ndjson.gz`) ?? new Uint8Array());
  };

  /** Fifty megabytes where the manifest says a few hundred bytes. */
  const bomb = async () => {
    const pack = version(3);
    const manifest = JSON.parse(new TextDecoder().decode(pack.files.get(MANIFEST_FILE)));
    const bytes = new Uint8Array(gzipSync(new Uint8Array(50_000_000)));
    Object.assign(manifest.resources[0], { bytes: bytes.length, hash: await digest(bytes) });
    pack.files.set('entities.3.ndjson.gz', bytes);
    pack.files.set(MANIFEST_FILE, new TextEncoder().encode(JSON.stringify(manifest)));
    await host.publish(pack);
  };

  const refusals: [string, () => unknown, string][] = [
    ['a rollback', () => host.publish(version(1)), 'pack_rollback'],
    [
      'the version in use with other contents',
      () => host.publish(new MemoryPack(2, ['Else'])),
      'pack_changed',
    ],
    [
      'a pack under another key',
      async () => host.publish(version(3), {}, await generateKeyPair()),
      'signature_wrong',
    ],
    [
      'a manifest changed after signing',
      () => host.files.get(MANIFEST_FILE)?.fill(32, 2, 3),
      'signature_wrong',
    ],
    [
      'no signature',
      async () => [await host.publish(version(3)), host.files.delete(SIGNATURE_FILE)],
      'signature_missing',
    ],
    ['another pack', () => host.publish(new MemoryPack(3, ['Else'], { id: 'cities' })), 'sync_id'],
    ['one for a newer Whence', () => host.publish(version(3), { minApp: '2.0' }), 'sync_app'],
    ['a leap', () => host.publish(version(2 ** 40)), 'sync_leap'],
    ['an expired one', () => host.publish(version(3), { expires: '2026-11-01T00:00:00Z' }), 'sync_expired'],
    [
      'a changed file',
      async () => [await host.publish(version(3)), tampered('entities.3.ndjson.gz')],
      'pack_hash',
    ],
    [
      'a longer file under the name of another',
      async () => swap('entities.3', 'observations.2'),
      'sync_too_large',
    ],
    [
      'a shorter file under the name of another',
      async () => swap('observations.3', 'entities.2'),
      'pack_size',
    ],
    [
      'a half-published one',
      async () => [await host.publish(version(3)), host.files.delete('observations.3.ndjson.gz')],
      'sync_http',
    ],
    [
      'a page instead of the manifest',
      () => {
        const headers = { 'content-type': 'text/html' };
        host.between = async () => new Response('<!doctype html>', { headers });
      },
      'sync_html',
    ],
    [
      'a manifest without end',
      () => {
        host.between = async () => new Response(new Uint8Array(70_000));
      },
      'sync_too_large',
    ],
    ['a bomb', bomb, 'pack_limit'],
    [
      'no room',
      async () => {
        await host.publish(version(3));
        world.room = 10;
      },
      'sync_no_room',
    ],
    ...[0, 1, 2].flatMap(left =>
      (['fetching', 'checking'] as const).map((step): [string, () => unknown, string] => [
        `a disk that is full after ${left} files, ${step}`,
        async () => {
          await host.publish(version(3));
          const disk = step === 'fetching' ? downloads : files;
          Object.assign(disk, { left, fault: new DOMException('full', 'QuotaExceededError') });
        },
        'sync_full',
      ]),
    ),
    [
      'an error page sent as if it were the manifest',
      () => host.files.set(MANIFEST_FILE, new TextEncoder().encode('\n <html>Not here</html>')),
      'sync_html',
    ],
  ];
  test.each(refusals)('%s', async (_, spoil, code) => {
    await spoil();
    await sync.sync('towns');
    expect(await errorCode()).toBe(code);
    expect((await subscription())?.failures).toBe(1);
    expect((await subscription())?.nextAt).toBe(NOW + 900_000);
    expect(await inUse()).toEqual(['towns 2']);
    restart();
    expect(await inUse()).toEqual(['towns 2']);
  });

  test.each([
    ['fetching', () => downloads],
    ['checking', () => files],
  ])('a disk that is full while %s gets back all that the sync had put there', async (_, disk) => {
    const before = [...files.held.keys()].sort();
    await host.publish(version(3));
    Object.assign(disk(), { left: 2, fault: new DOMException('full', 'QuotaExceededError') });
    await sync.sync('towns');
    expect(await errorCode()).toBe('sync_full');
    expect([...downloads.held.keys()]).toEqual([]);
    expect([...files.held.keys()].sort()).toEqual(before);
  });
});
