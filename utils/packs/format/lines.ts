import { WhenceError } from '../../model/errors.ts';
import { checkLimit } from './manifest.ts';

/** One line of an NDJSON file: its number from 1, its words, and where its bytes lie in the uncompressed file. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NEWLINE = 0x0a;

/** The most bytes of a line, and the most lines. */
interface Most {
  readonly bytes: number;
  readonly lines: number;
}

const ANY: Most = { bytes: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY };

/** The lines of a file that comes in pieces; empty lines are left out. Throws pack_utf8, and pack_limit where there is more than `most`. */
export async function* readLines(
  pieces: AsyncIterable<Uint8Array>,
  place: string,
  most = ANY,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: Uint8Array[] = [];
  let waiting = 0;
  let number = 0;
  let offset = 0;
  const line = (bytes: Uint8Array): Line | null => {
    number += 1;
    checkLimit(place, number, most.lines, 'lines');
    const start = offset;
    offset += bytes.length + 1;
    const text = decode(decoder, bytes, place);
    return text.trim() === '' ? null : { number, text, start, end: start + bytes.length };
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(NEWLINE); at !== -1; at = piece.indexOf(NEWLINE, from)) {
      const found = line(join(rest, piece.subarray(from, at)));
      rest = [];
      waiting = 0;
      from = at + 1;
      if (found) yield found;
    }
    if (from === piece.length) continue;
    rest.push(piece.slice(from));
    waiting += piece.length - from;
    checkLimit(place, waiting, most.bytes, 'bytes in one row');
  }
  const last = rest.length > 0 ? line(join(rest, new Uint8Array(0))) : null;
  if (last) yield last;
}

function decode(decoder: TextDecoder, bytes: Uint8Array, place: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new WhenceError('pack_utf8', place);
  }
}

function join(rest: readonly Uint8Array[], tail: Uint8Array): Uint8Array {
  if (rest.length === 0) return tail;
  const joined = new Uint8Array(rest.reduce((sum, part) => sum + part.length, tail.length));
  let at = 0;
  for (const part of [...rest, tail]) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
