import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryPack } from '../pack-fixture.ts';
import {
  downloads,
  errorCode,
  host,
  inUse,
  longNames,
  PATIENT,
  restart,
  subscribe,
  subscription,
  sync,
  version,
  world,
} from './harness.ts';

const PIECE = 65_536;
const KEPT = 262_144;
const FILE = 'entities.2.ndjson.gz';
const never = () => new Promise<never>(() => {});
const offline = async () => {
  throw new TypeError('connection lost');
};

describe('a long file that is broken off', () => {
  let size: number;
  /** Range and If-Range of each request for the file, null where it was asked for whole. */
  let ranges: (string | null)[];
  let conditions: (string | null)[];

  beforeEach(async () => {
    await subscribe();
    await host.publish(new MemoryPack(2, longNames(12_000)));
    host.pieceBytes = PIECE;
    size = host.files.get(FILE)?.length ?? 0;
    expect(size).toBeGreaterThan(3 * KEPT);
    [ranges, conditions] = [[], []];
    host.between = async (path, { headers }) => {
      if (path !== FILE) return undefined;
      ranges.push(new Headers(headers).get('range'));
      conditions.push(new Headers(headers).get('if-range'));
      return undefined;
    };
  });

  const breakOff = (at: number, how: () => Promise<void>) => {
    host.piece = async (path, from) => (path === FILE && from >= at ? how() : undefined);
  };
  const mend = () => {
    host.piece = async () => undefined;
  };
  const sent = () => host.sent.get(FILE) ?? 0;

  test('goes on from its last byte after a lost connection, again and again, and no byte comes twice', async () => {
    for (const at of [PIECE * 2, PIECE * 5, PIECE * 9]) {
      breakOff(at, offline);
      await sync.sync('towns');
      expect(await errorCode()).toBe('sync_unreachable');
      expect(await inUse()).toEqual(['towns 1']);
      expect(sent()).toBe(at);
      restart();
    }
    mend();
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 2']);
    expect(sent()).toBe(size);
    expect(ranges).toEqual([null, `bytes=${PIECE * 2}-`, `bytes=${PIECE * 5}-`, `bytes=${PIECE * 9}-`]);
    expect(conditions.slice(1).every(etag => etag?.startsWith('"'))).toBe(true);
    expect(downloads.held.size).toBe(0);
  });

  test('goes on after the worker was stopped, and loses a quarter of a megabyte at most', async () => {
    breakOff(PIECE * 11, never);
    void sync.sync('towns');
    await vi.waitFor(() => expect(sent()).toBe(PIECE * 11), PATIENT);
    mend();
    restart();
    await sync.resume();
    expect(await inUse()).toEqual(['towns 2']);
    expect(ranges).toEqual([null, `bytes=${KEPT * 2}-`]);
    expect(sent() - size).toBeLessThan(KEPT);
  });

  const oddities: [string, () => void, (string | null)[]][] = [
    [
      'a host that sends no parts sends it whole',
      () => {
        host.hasRanges = false;
      },
      [`bytes=${PIECE * 5}-`],
    ],
    [
      'a host that does not let others ask by its ETag is asked without',
      () => {
        const noted = host.between;
        host.between = async (path, init) => {
          await noted(path, init);
          if (new Headers(init.headers).has('if-range')) throw new TypeError('preflight refused');
          return undefined;
        };
      },
      [`bytes=${PIECE * 5}-`, `bytes=${PIECE * 5}-`],
    ],
    [
      'a part of another file is not taken',
      () => {
        const noted = host.between;
        host.between = async (path, init) => {
          await noted(path, init);
          if (!new Headers(init.headers).has('range')) return undefined;
          return new Response('x', {
            status: 206,
            headers: { etag: '"other"', 'content-range': 'bytes 5-' },
          });
        };
      },
      [`bytes=${PIECE * 5}-`, null],
    ],
    [
      'a host that refuses the part is asked for the whole',
      () => {
        const noted = host.between;
        host.between = async (path, init) => {
          await noted(path, init);
          return new Headers(init.headers).has('range') ? new Response('', { status: 416 }) : undefined;
        };
      },
      [`bytes=${PIECE * 5}-`, null],
    ],
    [
      'what was kept and is spoilt is thrown away, and the file fetched once more',
      () => {
        for (const [name, bytes] of downloads.held) if (name.endsWith('+0')) bytes.fill(7, 100, 200);
      },
      [`bytes=${PIECE * 5}-`, null],
    ],
  ];
  test.each(oddities)('%s', async (_, prepare, asked) => {
    breakOff(PIECE * 5, offline);
    await sync.sync('towns');
    mend();
    ranges.length = 0;
    prepare();
    await sync.sync('towns');
    expect(await errorCode()).toBeUndefined();
    expect(await inUse()).toEqual(['towns 2']);
    expect(ranges).toEqual(asked);
  });

  test('and is another at the host by then is fetched once more, and refused', async () => {
    breakOff(PIECE * 5, offline);
    await sync.sync('towns');
    mend();
    host.files.get(FILE)?.fill(7, size - 200, size - 100);
    ranges.length = 0;
    await sync.sync('towns');
    expect(await errorCode()).toBe('pack_hash');
    expect(ranges).toEqual([`bytes=${PIECE * 5}-`]);
    expect(await inUse()).toEqual(['towns 1']);
  });

  test('on a disk that is full goes on in memory, until the whole file finds no room', async () => {
    downloads.left = 3;
    downloads.fault = new DOMException('full', 'QuotaExceededError');
    await sync.sync('towns');
    expect(await errorCode()).toBe('sync_full');
    expect(await inUse()).toEqual(['towns 1']);
    downloads.left = Number.POSITIVE_INFINITY;
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 2']);
  });
});

describe('a fault that nobody foresaw', () => {
  const spoil = async () => {
    await host.publish(version(2));
    Object.assign(downloads, { left: 1, fault: new Error('the store is gone') });
  };

  test('is taken for a sync broken off, which the next start takes up', async () => {
    await subscribe();
    await spoil();
    await sync.sync('towns');
    expect(await subscription()).toMatchObject({
      underWay: true,
      failures: 1,
      error: { code: 'sync_failed' },
    });
    downloads.left = Number.POSITIVE_INFINITY;
    restart();
    await sync.resume();
    expect(await subscription()).toMatchObject({ underWay: false, failures: 0, error: null });
    expect(await inUse()).toEqual(['towns 2']);
  });

  test('is one that lasts where it comes twice: the host is asked at its time', async () => {
    await subscribe();
    await spoil();
    await sync.sync('towns');
    downloads.left = 0;
    await sync.resume();
    expect(await subscription()).toMatchObject({ underWay: false, failures: 2 });
    expect((await subscription())?.nextAt).toBeGreaterThan(world.now);
  });
});
