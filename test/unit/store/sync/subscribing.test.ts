import { describe, expect, test } from 'vitest';
import { WhenceError } from '#utils/model/errors.ts';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { generateKeyPair } from '#utils/packs/signature/key-pair.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';
import { HOST, MemoryHost } from '../memory-host.ts';
import {
  ended,
  errorCode,
  host,
  inUse,
  store,
  subscribe,
  subscription,
  subscriptions,
  sync,
  version,
} from './harness.ts';

describe('subscribing', () => {
  test('shows what would come, with the key and where it is from, and takes nothing yet', async () => {
    await host.publish(version(1), { methodology: 'https://packs.example/how' });
    const offer = await sync.look(host.address);
    expect(offer).toMatchObject({
      id: 'towns',
      title: 'Towns 1',
      licence: 'CC0-1.0',
      methodology: 'https://packs.example/how',
      rows: 3,
      url: `${HOST}${MANIFEST_FILE}`,
      key: host.key,
      trust: 'address',
    });
    expect(offer.words?.split(' ')).toHaveLength(10);
    expect(host.asked).toEqual([MANIFEST_FILE, SIGNATURE_FILE]);
    expect(await inUse()).toEqual([]);
  });

  test('a bare address takes the key that the manifest names, once', async () => {
    await host.publish(version(1));
    await expect(sync.look(HOST)).rejects.toMatchObject({ code: 'key_missing' });
    await host.publish(version(1), { keys: [host.key] });
    expect(await sync.look(HOST)).toMatchObject({ key: host.key, trust: 'first-use' });
    await sync.subscribe({ id: 'towns', address: HOST, key: host.key });
    await ended();
    expect(await subscription()).toMatchObject({ key: host.key, trust: 'first-use', error: null });
    const other = await generateKeyPair();
    await host.publish(version(2), { keys: ['x'] }, other);
    await sync.sync('towns');
    expect(await errorCode()).toBe('signature_wrong');
  });

  test.each<[string, () => Promise<object>, string]>([
    ['key', async () => ({ id: 'towns', key: (await MemoryHost.create()).key }), 'signature_wrong'],
    ['pack', async () => ({ id: 'cities', key: host.key }), 'sync_id'],
  ])('another %s than the reader saw is refused', async (_, seen, code) => {
    await host.publish(version(1));
    await sync.subscribe({ address: HOST, ...(await seen()) } as never);
    await ended();
    expect(await errorCode()).toBe(code);
    expect(await inUse()).toEqual([]);
  });

  test('a pack of that name that is in use, by whomever, is not replaced', async () => {
    await store.install(version(1), { withExtension: true });
    await host.publish(version(9));
    await expect(sync.look(host.address)).rejects.toMatchObject({ code: 'pack_taken' });
    await expect(sync.subscribe({ id: 'towns', address: host.address, key: host.key })).rejects.toMatchObject(
      { code: 'pack_taken' },
    );
    expect(await inUse()).toEqual(['towns 1']);
  });
});

test('no more than twenty subscriptions', async () => {
  await subscribe();
  const one = await subscription();
  if (!one) throw new WhenceError('pack_missing', 'towns');
  for (let n = 1; n < 20; n++) await subscriptions().add({ ...one, id: `p${n}` });
  await expect(subscriptions().add({ ...one, id: 'p20' })).rejects.toMatchObject({
    code: 'subscriptions_full',
  });
  await expect(subscriptions().add({ ...one, id: 'p3' })).rejects.toMatchObject({ code: 'pack_taken' });
});
