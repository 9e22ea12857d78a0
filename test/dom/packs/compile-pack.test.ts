import { expect, test } from 'vitest';
import { WhenceError } from '../../../utils/model/errors.ts';
import { compilePack } from '../../../utils/packs/compile/compile-pack.ts';
import { digest } from '../../../utils/packs/format/digest.ts';
import { type Bytes, MANIFEST_FILE, type PackSource } from '../../../utils/packs/format/source.ts';
import { openLibrary } from '../../../utils/packs/library/library.ts';
import { loadPack } from '../../../utils/packs/library/loaded-pack.ts';

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

async function gzip(raw: Bytes): Promise<Bytes> {
  const stream = new Blob([raw]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A pack of `count` places named "Vale 0", "Vale 1" …, as a page of the extension gets it. */
async function valePack(
  count: number,
  change: (bytes: Bytes) => Bytes = bytes => bytes,
): Promise<PackSource> {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `v${index}`,
      type: 'place',
      label: { en: `Vale ${index}` },
      aliases: [{ text: `Vale ${index}` }],
    }),
  );
  const raw = bytesOf(`${lines.join('\n')}\n`);
  const file = change(await gzip(raw));
  const path = 'entities.1.ndjson.gz';
  const manifest = {
    name: 'vale',
    title: 'Vale',
    licenses: [{ name: 'CC0-1.0' }],
    resources: [
      {
        name: 'entities',
        path,
        bytes: file.length,
        hash: await digest(file),
        rows: count,
        rawBytes: raw.length,
      },
    ],
    whence: { format: 1, id: 'vale', version: 1, created: '2026-01-01T00:00:00Z' },
  };
  const files: Record<string, Bytes> = { [MANIFEST_FILE]: bytesOf(JSON.stringify(manifest)), [path]: file };
  return {
    name: 'vale',
    async read(wanted) {
      const found = files[wanted];
      if (!found) throw new WhenceError('pack_file_missing', wanted);
      return found;
    },
  };
}

test('a pack is checked and compiled in the browser, survives structured cloning, and its names are found', async () => {
  const compiled = structuredClone(await compilePack(await valePack(5_000)));
  const library = openLibrary([loadPack(compiled, '2026-01-02T00:00:00Z')]);
  const mentions = await library.find('From Vale 17 to Vale 4999.', {});
  expect(mentions.map(({ id, start }) => [id, start])).toEqual([
    ['v17', 5],
    ['v4999', 16],
  ]);
  expect(library.packs[0]?.verifiedAt).toBe('2026-01-02T00:00:00Z');
});

test('a file that is cut short is refused', async () => {
  const source = await valePack(5_000, bytes => bytes.slice(0, bytes.length - 30));
  await expect(compilePack(source)).rejects.toMatchObject({ code: 'pack_gzip' });
});
