import { beforeEach, describe, expect, test } from 'vitest';
import { addKeyChange } from '#utils/packs/signature/add-key-change.ts';
import { toBase64Url } from '#utils/packs/signature/base64.ts';
import { generateKeyPair, type KeyPair } from '#utils/packs/signature/key-pair.ts';
import { errorCode, host, inUse, NOW, restart, subscribe, subscription, sync, version } from './harness.ts';

const created = '2026-11-24T00:00:00Z';
const keyOf = ({ publicKey }: KeyPair) => toBase64Url(publicKey);

/** The host tells of a change of key. */
async function change(from: KeyPair, to: KeyPair, id = 'towns'): Promise<void> {
  const before = host.files.get('keys.json') ?? null;
  const list = await addKeyChange(before, { id, from, to, created }, 'keys.json');
  host.files.set('keys.json', new TextEncoder().encode(list));
}

describe('a publisher that changes its key', () => {
  let next: KeyPair;
  beforeEach(async () => {
    await subscribe();
    next = await generateKeyPair();
  });

  test('is followed, and the settings can say so; the key before no longer counts', async () => {
    await change(host.pair, next);
    await host.publish(version(2), {}, next);
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 2']);
    expect(await subscription()).toMatchObject({
      key: keyOf(next),
      epoch: 1,
      keyChange: { from: host.key, at: NOW },
      error: null,
    });
    await host.publish(version(3));
    restart();
    await sync.sync('towns');
    expect(await errorCode()).toBe('signature_wrong');
    expect(await inUse()).toEqual(['towns 2']);
    expect((await subscription())?.key).toBe(keyOf(next));
  });

  test('twice while the reader was away is followed to the end, and only to the end', async () => {
    const last = await generateKeyPair();
    await change(host.pair, next);
    await change(next, last);
    await host.publish(version(2), {}, next);
    await sync.sync('towns');
    expect(await errorCode()).toBe('signature_wrong');
    await host.publish(version(2), {}, last);
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 2']);
    expect(await subscription()).toMatchObject({ key: keyOf(last), epoch: 2 });
  });

  test('asks for nothing more as long as the signature fits', async () => {
    await change(host.pair, next);
    await host.publish(version(2));
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 2']);
    expect(host.asked).not.toContain('keys.json');
  });

  test('is pinned even where the version itself is refused', async () => {
    await change(host.pair, next);
    await host.publish(version(2), { expires: '2026-11-01T00:00:00Z' }, next);
    await sync.sync('towns');
    expect(await errorCode()).toBe('sync_expired');
    expect(await inUse()).toEqual(['towns 1']);
    expect((await subscription())?.key).toBe(keyOf(next));
  });

  const refused: [string, (thief: KeyPair) => Promise<unknown>, string][] = [
    ['without saying so', async () => undefined, 'signature_wrong'],
    ['by a change from a key of nobody', thief => change(thief, next), 'signature_wrong'],
    ['by a change of another pack', () => change(host.pair, next, 'cities'), 'key_change_pack'],
    [
      'by a list that is none',
      async () => host.files.set('keys.json', new TextEncoder().encode('{}')),
      'key_change_form',
    ],
  ];
  test.each(refused)('%s is refused', async (_, tell, code) => {
    await tell(await generateKeyPair());
    await host.publish(version(2), {}, next);
    await sync.sync('towns');
    expect(await errorCode()).toBe(code);
    expect(await inUse()).toEqual(['towns 1']);
    expect((await subscription())?.key).toBe(host.key);
  });

  test('is followed from an address that still carries the key before', async () => {
    await sync.remove('towns');
    await change(host.pair, next);
    await host.publish(version(2), {}, next);
    expect(await sync.look(host.address)).toMatchObject({ key: keyOf(next), trust: 'address' });
  });
});
