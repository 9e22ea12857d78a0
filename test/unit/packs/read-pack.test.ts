import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WhenceError } from '../../../utils/model/errors.ts';
import { digest } from '../../../utils/packs/format/digest.ts';
import { readPack } from '../../../utils/packs/format/read.ts';
import type { Bytes } from '../../../utils/packs/format/source.ts';
import faults from './cases/faults.json' with { type: 'json' };
import { memoryPack, type Rows, type Tweaks } from './memory-pack.ts';

interface Case {
  readonly name: string;
  readonly rows: Rows;
  readonly tweaks?: Tweaks;
  /** Code and the first details; null where the pack is good. */
  readonly error: readonly string[] | null;
}

async function faultOf(rows: Rows, tweaks?: Tweaks): Promise<readonly string[] | null> {
  const source = await memoryPack(rows, tweaks);
  return readPack(source, () => undefined).then(
    () => null,
    error => (error instanceof WhenceError ? [error.code, ...error.details] : [String(error)]),
  );
}

describe('reading a pack', () => {
  it.each(faults as unknown as Case[])('$name', async ({ rows, tweaks, error }) => {
    const found = await faultOf(rows, tweaks);
    expect(found?.slice(0, error?.length) ?? null).toEqual(error);
  });

  const bytes = (buffer: Uint8Array): Bytes => new Uint8Array(buffer);
  const asFirst = async (file: Bytes, rawBytes: number): Promise<Tweaks> => ({
    files: { 'entities.1.ndjson.gz': file },
    resource: { bytes: file.length, hash: await digest(file), rawBytes, rows: 1 },
  });

  it('refuses a gzip file that is cut short', async () => {
    const whole = bytes(gzipSync('{"id":"a","type":"place","label":{"en":"A"}}\n'.repeat(50)));
    const found = await faultOf({ entities: [] }, await asFirst(whole.slice(0, 40), 5_000));
    expect(found).toEqual(['pack_gzip', 'mem/entities.1.ndjson.gz']);
  });

  it('stops a bomb at the size the manifest says', async () => {
    const bomb = bytes(gzipSync(Buffer.alloc(50_000_000, 32)));
    const found = await faultOf({ entities: [] }, await asFirst(bomb, 1_000));
    expect(found?.slice(0, 3)).toEqual(['pack_limit', 'mem/entities.1.ndjson.gz', '1000']);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const found = await faultOf({ entities: [] }, await asFirst(bytes(Uint8Array.of(0x22, 0xff, 0x22)), 3));
    expect(found).toEqual(['pack_utf8', 'mem/entities.1.ndjson.gz']);
  });

  it('shows every row, those that others refer to first', async () => {
    const [whole] = faults as unknown as Case[];
    const seen: string[] = [];
    await readPack(await memoryPack(whole?.rows ?? {}), (name, { row, line }) => {
      seen.push(`${name} ${row.id} ${line.number}`);
    });
    expect(seen).toEqual([
      'entities war 1',
      'entities gov 2',
      'measures dead 1',
      'observations o1 1',
      'observations o2 2',
      'factchecks f 1',
    ]);
  });
});
