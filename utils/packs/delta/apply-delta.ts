import { WhenceError } from '../../model/errors.ts';
import type { Delta, Resource } from '../../model/pack.ts';
import { digest } from '../format/digest.ts';
import { inflate, inflateWhole } from '../format/inflate.ts';
import { LINE_LIMITS } from '../format/limits.ts';
import { readLines } from '../format/lines.ts';
import type { Bytes } from '../format/source.ts';
import { parseDeltaLine } from './delta-lines.ts';

interface Step {
  /** The resource's file in the older version, and how large its rows are. */
  readonly base: Bytes;
  readonly baseRawBytes: number;
  readonly delta: Delta;
  /** The delta's file, of the size and hash that the manifest says. */
  readonly file: Bytes;
  readonly resource: Resource;
}

/**
 * The rows of the newer version, uncompressed; their SHA-256 is the one the manifest signs.
 * Throws pack_delta where anything else comes out, and what `inflate` throws.
 */
export async function applyDelta(
  { base, baseRawBytes, delta, file, resource }: Step,
  place: string,
): Promise<Bytes> {
  const rows = await inflateWhole(base, baseRawBytes, place);
  const starts = lineStarts(rows);
  const result = new Uint8Array(resource.rawBytes);
  let length = 0;
  const put = (bytes: Uint8Array) => {
    if (length + bytes.length > result.length) throw new WhenceError('pack_delta', place);
    result.set(bytes, length);
    length += bytes.length;
  };
  const encoder = new TextEncoder();
  for await (const { text } of readLines(inflate(file, delta.rawBytes, place), place, LINE_LIMITS)) {
    const line = parseDeltaLine(text);
    if ('row' in line) put(encoder.encode(`${line.row}\n`));
    else {
      const [from, to] = [starts[line.from], starts[line.from + line.count]];
      if (from === undefined || to === undefined) throw new WhenceError('pack_delta', place);
      put(rows.subarray(from, to));
    }
  }
  if (length !== result.length || (await digest(result)) !== delta.result)
    throw new WhenceError('pack_delta', place);
  return result;
}

/** Where each line begins; the last is where one more would. */
function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1);
  return starts;
}
