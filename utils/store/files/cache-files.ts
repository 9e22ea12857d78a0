import type { Files } from './files.ts';

/**
 * Files in Cache Storage. Where a killed browser came back with IndexedDB empty, it had lost nothing. Its keys must be web addresses: these never leave the machine, `.invalid` never resolves.
 */
export function cacheFiles(name: string): Files {
  const root = `https://${name}.invalid/`;
  const open = () => caches.open(`whence-${name}`);
  const address = (file: string) => root + file.split('/').map(encodeURIComponent).join('/');
  return {
    async names() {
      const requests = await (await open()).keys();
      return requests.map(({ url }) => url.slice(root.length).split('/').map(decodeURIComponent).join('/'));
    },
    async read(file) {
      const response = await (await open()).match(address(file));
      return response ? new Uint8Array(await response.arrayBuffer()) : null;
    },
    async write(file, content) {
      await (await open()).put(address(file), new Response(content));
    },
    async remove(file) {
      await (await open()).delete(address(file));
    },
  };
}
