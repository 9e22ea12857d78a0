import { WhenceError } from '../../model/errors.ts';
import type { Bytes } from '../format/source.ts';
import { readBody } from './body.ts';
import { deadlines } from './deadlines.ts';

/** One request, for the log of all of them. */
export interface Logged {
  readonly url: string;
  readonly bytes: number;
  /** The HTTP status, or the code of the error that ended it. */
  readonly outcome: string;
}

/** What leads to the network; tests put their own there. */
export interface Wire {
  readonly fetch: typeof fetch;
  readonly log: (request: Logged) => Promise<void>;
}

export interface Asked {
  readonly url: string;
  /** The most bytes to take. */
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Of the copy at hand. */
  readonly etag?: string | null;
  /** Bytes at hand, and the ETag of the file they are the beginning of: the host may send the rest alone. */
  readonly begun?: { readonly bytes: number; readonly etag: string | null };
  /** The answer comes: from which byte of the file on. */
  readonly onAnswer?: (from: number, etag: string | null) => Promise<void>;
  /** Waited for before more is read. */
  readonly onPiece?: (piece: Uint8Array) => Promise<void> | void;
}

export interface Answered {
  readonly bytes: Bytes;
  /** Where in the file they begin. */
  readonly from: number;
  readonly etag: string | null;
}

/**
 * One file of a host, or null where the copy at hand is still the one. Sends no cookies and no referrer, follows no redirect, and gives
 * up at the limit, when nothing arrives, and in the end.
 * Throws sync_unreachable, sync_redirect, sync_http, sync_busy, sync_html, sync_too_large, sync_stalled, sync_too_slow, sync_cancelled.
 */
export async function request({ fetch, log }: Wire, asked: Asked): Promise<Answered | null> {
  const { url, limit, signal, etag = null, begun, onAnswer, onPiece } = asked;
  const place = new URL(url).host + new URL(url).pathname;
  const watch = deadlines(place, signal);
  let bytes = 0;
  let outcome = '';
  try {
    const response = await fetch(url, { ...OPTIONS, ...headersFor(etag, begun), signal: watch.signal });
    outcome = String(response.status);
    if (response.status === 304) return null;
    refuse(response, place, limit);
    const answered = { from: startOf(response, begun, place), etag: response.headers.get('etag') };
    await onAnswer?.(answered.from, answered.etag);
    const body = await readBody(response, limit - answered.from, place, async piece => {
      bytes += piece.length;
      watch.arrived();
      await onPiece?.(piece);
    });
    return { bytes: body, ...answered };
  } catch (error) {
    const known = asKnown(watch.signal.aborted ? watch.signal.reason : error, place);
    outcome = known.code === 'sync_http' ? outcome : known.code;
    throw known;
  } finally {
    watch.end();
    await log({ url, bytes, outcome });
  }
}

const OPTIONS = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  mode: 'cors',
  // Not followed, and unlike 'error' told apart from a host that cannot be reached.
  redirect: 'manual',
} as const satisfies RequestInit;

/** Without an ETag of ours the browser's own cache asks whether anything changed, which needs no permission of the host. */
function headersFor(etag: string | null, begun: Asked['begun']): RequestInit {
  if (begun) {
    const range = { range: `bytes=${begun.bytes}-` };
    return { cache: 'no-store', headers: begun.etag ? { ...range, 'if-range': begun.etag } : range };
  }
  return etag === null ? { cache: 'no-cache' } : { cache: 'no-store', headers: { 'if-none-match': etag } };
}

/** Throws sync_http where the host sends a part that was not asked for, or of another file than the one begun. */
function startOf({ status, headers }: Response, begun: Asked['begun'], place: string): number {
  if (status !== 206) return 0;
  const said = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1];
  const etag = headers.get('etag');
  const isOther = begun?.etag && etag && begun.etag !== etag;
  // Without `access-control-expose-headers` nobody may read where the part begins; the digest of the whole tells.
  if (!begun || isOther || (said !== undefined && Number(said) !== begun.bytes))
    throw new WhenceError('sync_http', place, '206');
  return begun.bytes;
}

function refuse(response: Response, place: string, limit: number): void {
  const { status, headers, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new WhenceError('sync_redirect', place);
  if (status === 429 || status === 503)
    throw new WhenceError('sync_busy', place, headers.get('retry-after') ?? '');
  if (!response.ok) throw new WhenceError('sync_http', place, String(status));
  if (headers.get('content-type')?.startsWith('text/html')) throw new WhenceError('sync_html', place);
  if (Number(headers.get('content-length') ?? 0) > limit)
    throw new WhenceError('sync_too_large', place, String(limit));
}

const asKnown = (error: unknown, place: string): WhenceError =>
  error instanceof WhenceError ? error : new WhenceError('sync_unreachable', place);
