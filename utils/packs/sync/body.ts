import { WhenceError } from '../../model/errors.ts';
import type { Bytes } from '../format/source.ts';

/** The body of a response; `onPiece` is waited for. Throws sync_too_large as soon as there are more bytes than `limit`. */
export async function readBody(
  response: Response,
  limit: number,
  place: string,
  onPiece: (piece: Uint8Array) => Promise<void>,
): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limit) throw new WhenceError('sync_too_large', place, String(limit));
      pieces.push(value);
      await onPiece(value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return body;
}
