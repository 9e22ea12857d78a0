import { WhenceError } from '../../model/errors.ts';
import { INFLATE_SLICE } from './limits.ts';
import type { Bytes } from './source.ts';

const GZIP_MAGIC = [0x1f, 0x8b] as const;

const isGzip = (bytes: Bytes): boolean => bytes[0] === GZIP_MAGIC[0] && bytes[1] === GZIP_MAGIC[1];

/** The bytes of a resource, uncompressed, piece by piece. Throws pack_limit once there are more than `limit`, pack_gzip where the file is broken. */
export async function* inflate(bytes: Bytes, limit: number, place: string): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const piece of isGzip(bytes) ? gunzip(bytes, place) : slices(bytes)) {
    total += piece.length;
    if (total > limit) throw new WhenceError('pack_limit', place, String(limit), 'bytes uncompressed');
    yield piece;
  }
}

/** The same in one piece. */
export async function inflateWhole(bytes: Bytes, limit: number, place: string): Promise<Bytes> {
  const whole = new Uint8Array(limit);
  let length = 0;
  for await (const piece of inflate(bytes, limit, place)) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole.subarray(0, length);
}

function* slices(bytes: Bytes): Generator<Bytes> {
  for (let at = 0; at < bytes.length; at += INFLATE_SLICE) yield bytes.subarray(at, at + INFLATE_SLICE);
}

async function* gunzip(bytes: Bytes, place: string): AsyncGenerator<Uint8Array> {
  const stages = slices(bytes);
  const input = new ReadableStream<Bytes>({
    pull(controller) {
      const next = stages.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const reader = input.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new WhenceError('pack_gzip', place);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
