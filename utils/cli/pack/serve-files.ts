import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Resource } from '#utils/model/pack.ts';
import { digest } from '#utils/packs/format/digest.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** What a host must send so that extensions of other people may read its files, and ask whether they changed. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'if-none-match, if-range, range',
  'access-control-expose-headers': 'content-range, etag, retry-after',
};

/** The file a request asks for, with its ETag; 304 where the asker has it already. Nothing outside `folder` is served. */
export async function answer(folder: string, { method, url, headers }: IncomingMessage): Promise<Answer> {
  if (method === 'OPTIONS') return { status: 204, headers: CORS };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: CORS };
  const path = Resource.shape.path.safeParse((url ?? '').replace(/^\/|\?.*$/g, '')).data;
  const file = path && (await readFile(join(folder, path)).catch(() => null));
  if (!file) return { status: 404, headers: CORS };
  const body = new Uint8Array(file);
  const etag = `"${(await digest(body)).slice(7, 39)}"`;
  const sent = { ...CORS, etag, 'cache-control': 'no-cache', 'content-type': typeOf(path) };
  if (headers['if-none-match'] === etag) return { status: 304, headers: sent };
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  const isSame = (headers['if-range'] ?? etag) === etag;
  if (from === 0 || from >= body.length || !isSame) return { status: 200, headers: sent, body };
  const range = `bytes ${from}-${body.length - 1}/${body.length}`;
  return { status: 206, headers: { ...sent, 'content-range': range }, body: body.subarray(from) };
}

const typeOf = (path: string): string => {
  if (path.endsWith('.json')) return 'application/json';
  return path.endsWith('.gz') ? 'application/gzip' : 'text/plain; charset=utf-8';
};
