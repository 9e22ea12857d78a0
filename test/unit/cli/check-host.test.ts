import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkHost } from '#utils/cli/pack/check-host.ts';
import { MemoryHost } from '../store/memory-host.ts';
import { MemoryPack } from '../store/pack-fixture.ts';

let host: MemoryHost;
const readable = { 'access-control-allow-origin': '*' };
beforeEach(async () => {
  host = await MemoryHost.create();
  await host.publish(new MemoryPack(1, ['Albury']));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

/** The host's answers, with these headers added. */
const served = (headers: Record<string, string>) =>
  (async (url: string, options: RequestInit) => {
    const response = await host.fetch(url, options);
    return new Response(response.body, { status: response.status, headers });
  }) as typeof fetch;

describe('a published pack', () => {
  test('is fetched as a browser fetches it, and read whole', async () => {
    expect((await checkHost(host.address, served(readable))).whence.id).toBe('towns');
    expect(host.asked).toHaveLength(5);
  });

  test.each<[string, Record<string, string>, () => void, string]>([
    ['on a host that browsers may not read', {}, () => {}, 'host_cors'],
    ['without its last file', readable, () => host.files.delete('observations.1.ndjson.gz'), 'sync_http'],
    ['with a changed file', readable, () => host.files.get('entities.1.ndjson.gz')?.fill(0, 20), 'pack_hash'],
  ])('%s is told', async (_, headers, spoil, code) => {
    spoil();
    await expect(checkHost(host.address, served(headers))).rejects.toMatchObject({ code });
  });
});
