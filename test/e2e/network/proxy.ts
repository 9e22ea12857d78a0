import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { note, useNetworkLog } from './log.ts';

/** For the whole run: a proxy that notes what would have left the machine, and lets none of it through. */
export default async function startProxy(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-network-'));
  const file = join(folder, 'log');
  await writeFile(file, '');
  const proxy = createServer((request, response) => {
    note({ by: 'proxy', url: request.url ?? '' });
    response.destroy();
  });
  proxy.on('connect', (request, socket) => {
    note({ by: 'proxy', url: `https://${request.url}/` });
    socket.destroy();
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  useNetworkLog(file, (proxy.address() as AddressInfo).port);
  return async () => {
    proxy.closeAllConnections();
    proxy.close();
    await rm(folder, { recursive: true, force: true });
  };
}
