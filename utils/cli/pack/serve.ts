import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import { readManifest } from '#utils/packs/format/read.ts';
import { folderSource } from '#utils/packs/node/folder.ts';
import { parsePackOptions } from './options.ts';
import { answer } from './serve-files.ts';

/** `pack serve DIR [--port N]`: the folder on this machine, as a static host would serve it, until it is stopped. */
export async function serve(args: readonly string[]): Promise<void> {
  const { subject: folder, values } = parsePackOptions(args, 'DIR', ['port']);
  const port = Number(values.port ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WhenceError('option_value', '--port', values.port ?? '', '0 … 65535');
  await readManifest(folderSource(folder));
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(folder, request);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    console.log(`${request.method} ${request.url} ${status} ${body?.length ?? 0}`);
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', () => reject(new WhenceError('port_taken', String(port))));
  server.listen(port, '127.0.0.1', resolve);
  await promise;
  console.log(t('cli_pack_serving', folder, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
}
