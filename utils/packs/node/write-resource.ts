import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import type { Resource, ResourceName } from '../../model/pack.ts';

/** Rows of one resource, as text lines without line ends; they are written in this order. */
export interface ResourceLines {
  readonly name: ResourceName;
  readonly lines: AsyncIterable<string> | Iterable<string>;
}

/** The gzip header's byte that names the operating system, and its value for "unknown": without it the bytes differ by machine. */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/** Writes the rows of a resource, and says what the manifest has to say of the file. */
export async function writeResource(
  folder: string,
  version: number,
  { name, lines }: ResourceLines,
): Promise<Resource> {
  const path = `${name}.${version}.ndjson.gz`;
  return { name, path, ...(await writeLines(join(folder, path), lines)) };
}

/** Writes lines as gzipped NDJSON, one at a time. The same lines give the same bytes. */
export async function writeLines(
  file: string,
  lines: ResourceLines['lines'],
): Promise<Pick<Resource, 'bytes' | 'hash' | 'rows' | 'rawBytes'>> {
  const count = { rows: 0, rawBytes: 0, bytes: 0 };
  const hash = createHash('sha256');
  const tap = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (count.bytes <= OS_BYTE && chunk.length > OS_BYTE) chunk[OS_BYTE] = OS_UNKNOWN;
      count.bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(
    Readable.from(chunks(lines, count)),
    createGzip({ level: constants.Z_BEST_COMPRESSION }),
    tap,
    createWriteStream(file),
  );
  const { rows, rawBytes, bytes } = count;
  return { bytes, hash: `sha256:${hash.digest('hex')}`, rows, rawBytes };
}

const CHUNK = 65_536;

async function* chunks(
  lines: ResourceLines['lines'],
  count: { rows: number; rawBytes: number },
): AsyncGenerator<Buffer> {
  let text = '';
  const flush = () => {
    const bytes = Buffer.from(text);
    text = '';
    count.rawBytes += bytes.length;
    return bytes;
  };
  for await (const line of lines) {
    count.rows += 1;
    text += `${line}\n`;
    if (text.length > CHUNK) yield flush();
  }
  if (text) yield flush();
}
