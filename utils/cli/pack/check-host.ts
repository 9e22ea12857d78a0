import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import type { Manifest } from '#utils/model/pack.ts';
import { readPack } from '#utils/packs/format/read.ts';
import { parsePublicKey } from '#utils/packs/signature/public-key.ts';
import { parseAddress } from '#utils/packs/sync/address.ts';
import { look } from '#utils/packs/sync/look.ts';
import type { Logged, Wire } from '#utils/packs/sync/request.ts';
import type { Files } from '#utils/store/files/files.ts';
import { Downloads } from '#utils/store/packs/sync/downloads.ts';
import { printKey } from './print-key.ts';

/**
 * Fetches a pack from its host by the rules by which a reader's browser does, and reads it whole. Throws what a sync throws, and host_cors
 * where the host does not let other sites read its files, which only a browser would notice.
 */
export async function checkHost(text: string, fetcher: typeof fetch): Promise<Manifest> {
  const address = parseAddress(text);
  const wire: Wire = { fetch: readableByAll(fetcher), log: printRequest };
  const { signal } = new AbortController();
  const offered = await look(wire, address, null, signal);
  if (!offered) throw new WhenceError('sync_http', address.url, '304');
  const downloads = new Downloads(wire, filesInMemory());
  const source = await downloads.fetch({ url: address.url, offered, signal, onBytes: () => undefined });
  const manifest = await readPack(source, () => undefined);
  if (offered.key === null) console.log(t('cli_pack_unsigned'));
  else await printKey(parsePublicKey(offered.key, address.url));
  return manifest;
}

const readableByAll = (fetcher: typeof fetch): typeof fetch =>
  (async (url: string, options: RequestInit) => {
    const response = await fetcher(url, options);
    if (response.headers.get('access-control-allow-origin') !== '*')
      throw new WhenceError('host_cors', new URL(url).host);
    return response;
  }) as typeof fetch;

async function printRequest({ url, bytes, outcome }: Logged): Promise<void> {
  console.log(t('cli_pack_request', outcome, bytes.toLocaleString('en'), url));
}

function filesInMemory(): Files {
  const held = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    names: async () => [...held.keys()],
    read: async name => held.get(name) ?? null,
    write: async (name, content) => {
      held.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    remove: async name => {
      held.delete(name);
    },
  };
}
