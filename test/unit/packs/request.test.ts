import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Asked, type Logged, request } from '../../../utils/packs/sync/request.ts';

const URL_ = 'https://packs.example/towns/entities.1.ndjson.gz';
const logged: Logged[] = [];
const log = async (entry: Logged) => {
  logged.push(entry);
};
const ask = (answer: (url: string, init: RequestInit) => Promise<Response>, more: Partial<Asked> = {}) =>
  request(
    { fetch: answer as typeof fetch, log },
    { url: URL_, limit: 1000, signal: new AbortController().signal, ...more },
  );
const bytes = (length: number) => new Uint8Array(length).fill(7);

beforeEach(() => {
  logged.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('one request', () => {
  test('brings the bytes and the ETag, and is logged', async () => {
    const heard: number[] = [];
    const answered = await ask(async () => new Response(bytes(10), { headers: { etag: '"a"' } }), {
      onPiece: ({ length }) => void heard.push(length),
    });
    expect(answered).toEqual({ bytes: bytes(10), from: 0, etag: '"a"' });
    expect(heard).toEqual([10]);
    expect(logged).toEqual([{ url: URL_, bytes: 10, outcome: '200' }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('carries nothing that tells readers apart', async () => {
    const answer = vi.fn(async (_url: string, _init: RequestInit) => new Response(bytes(1)));
    await ask(answer);
    expect(answer.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-cache',
    });
    expect(answer.mock.calls[0]?.[1].headers).toBeUndefined();
  });

  test('asks by the ETag of the copy at hand: 304 is null', async () => {
    const answer = vi.fn(async (_url: string, _init: RequestInit) => new Response(null, { status: 304 }));
    expect(await ask(answer, { etag: '"a"' })).toBeNull();
    expect(answer.mock.calls[0]?.[1]).toMatchObject({
      cache: 'no-store',
      headers: { 'if-none-match': '"a"' },
    });
    expect(logged).toEqual([{ url: URL_, bytes: 0, outcome: '304' }]);
  });
});

/** A host that goes on sending, piece by piece. */
const endless =
  (size: number, every: number) =>
  async (_url: string, { signal }: RequestInit) =>
    new Response(
      new ReadableStream({
        async pull(controller) {
          await new Promise((resolve, reject) => {
            setTimeout(resolve, every);
            signal?.addEventListener('abort', () => reject(signal.reason));
          });
          controller.enqueue(bytes(size));
        },
      }),
    );
const silent = async (_url: string, { signal }: RequestInit) =>
  new Promise<Response>((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
const respond =
  (init: ResponseInit, body: BodyInit | null = 'x') =>
  async () =>
    new Response(body, init);

const refusals: [string, Parameters<typeof ask>[0], string, string, number][] = [
  [
    'no connection',
    async () => Promise.reject(new TypeError('failed')),
    'sync_unreachable',
    'sync_unreachable',
    0,
  ],
  [
    'a redirect',
    respond({ status: 302, headers: { location: 'https://else.example/' } }),
    'sync_redirect',
    'sync_redirect',
    0,
  ],
  [
    'a redirect, as browsers show it',
    async () =>
      Object.defineProperties(new Response(), { type: { value: 'opaqueredirect' }, status: { value: 0 } }),
    'sync_redirect',
    'sync_redirect',
    0,
  ],
  ['not there', respond({ status: 404 }), 'sync_http', '404', 0],
  ['a broken host', respond({ status: 500 }), 'sync_http', '500', 0],
  [
    'too many requests',
    respond({ status: 429, headers: { 'retry-after': '60' } }),
    'sync_busy',
    'sync_busy',
    0,
  ],
  ['a host under repair', respond({ status: 503 }), 'sync_busy', 'sync_busy', 0],
  [
    'a web page',
    respond({ headers: { 'content-type': 'text/html; charset=utf-8' } }),
    'sync_html',
    'sync_html',
    0,
  ],
  [
    'more than the limit, said',
    respond({ headers: { 'content-length': '1001' } }),
    'sync_too_large',
    'sync_too_large',
    0,
  ],
  ['more than the limit, not said', respond({}, bytes(1001)), 'sync_too_large', 'sync_too_large', 0],
  ['an endless body', endless(100, 1000), 'sync_too_large', 'sync_too_large', 1000],
  ['no answer', silent, 'sync_stalled', 'sync_stalled', 0],
  ['a body that stops', endless(1, 60_000), 'sync_stalled', 'sync_stalled', 0],
  ['a drip', endless(1, 19_000), 'sync_too_slow', 'sync_too_slow', 31],
];

describe('is refused, and the log says why', () => {
  test.each(refusals)('%s', async (_, answer, code, outcome, taken) => {
    const asking = ask(answer).catch(error => error);
    await vi.advanceTimersByTimeAsync(700_000);
    expect(await asking).toMatchObject({ code });
    expect(logged).toEqual([{ url: URL_, bytes: taken, outcome }]);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });

  test('what the reader stops, before or on the way', async () => {
    const before = ask(silent, { signal: AbortSignal.abort() });
    await expect(before).rejects.toMatchObject({ code: 'sync_cancelled' });
    const life = new AbortController();
    const during = ask(endless(1, 1000), { signal: life.signal }).catch(error => error);
    await vi.advanceTimersByTimeAsync(3000);
    life.abort();
    expect(await during).toMatchObject({ code: 'sync_cancelled' });
  });
});
