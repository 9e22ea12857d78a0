import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packFileSource } from '#utils/packs/file/pack-file.ts';
import { readTar, writeTar } from '#utils/packs/file/tar.ts';
import { type Bytes, MANIFEST_FILE } from '#utils/packs/format/source.ts';

const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const words = (content: Bytes | undefined) => new TextDecoder().decode(content);
const FILES = [
  [MANIFEST_FILE, bytes('{"name":"x"}')],
  ['entities.1.ndjson.gz', bytes('e'.repeat(512))],
  ['empty', bytes('')],
] as const;
const written = async (): Promise<Bytes> => new Uint8Array(await writeTar(FILES).arrayBuffer());

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-tar-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('what is written is read again, and is the same each time', async () => {
  expect([...readTar(await written(), 't.tar')]).toEqual([...FILES]);
  expect(await written()).toEqual(await written());
});

test('the system’s tar reads what is written', async () => {
  const file = join(folder, 'ours.tar');
  await writeFile(file, await written());
  expect(execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).trim().split('\n')).toEqual(
    FILES.map(([path]) => path),
  );
  expect(execFileSync('tar', ['-xOf', file, MANIFEST_FILE], { encoding: 'utf8' })).toBe('{"name":"x"}');
});

test.each([
  ['the folder’s content', ['-cf', 'p.tar', '-C', 'orla', '.']],
  ['the folder', ['-cf', 'p.tar', 'orla']],
  ['the folder, gzipped', ['-czf', 'p.tar', 'orla']],
  ['with newer headers', ['--format=posix', '-cf', 'p.tar', 'orla']],
])('a tar as the system makes it of %s', async (_, args) => {
  execFileSync(
    'sh',
    ['-c', `mkdir -p orla && printf '{}' > orla/${MANIFEST_FILE} && printf row > orla/rows`],
    { cwd: folder },
  );
  execFileSync('tar', args, { cwd: folder });
  const source = await packFileSource(new Uint8Array(await readFile(join(folder, 'p.tar'))), 'p.tar');
  expect(words(await source.read(MANIFEST_FILE, 100))).toBe('{}');
  expect(words(await source.read('rows', 100))).toBe('row');
  await expect(source.read('rows', 2)).rejects.toMatchObject({ code: 'pack_limit' });
  await expect(source.read('none', 2)).rejects.toMatchObject({ code: 'pack_file_missing' });
});

describe('files that are no pack say so', () => {
  const damaged = async (change: (tar: Bytes) => Bytes) => change(await written());
  test.each([
    ['no manifest', () => damaged(tar => tar.subarray(1024)), 'file_no_pack'],
    ['a zip', () => damaged(() => bytes(`PK\u0003\u0004${'x'.repeat(600)}`)), 'file_no_pack'],
    ['nothing', () => damaged(() => bytes('')), 'file_no_pack'],
    ['a header with one bit changed', () => damaged(tar => tar.with(3, 1)), 'file_no_pack'],
    ['cut in a file', () => damaged(tar => tar.subarray(0, 1800)), 'file_cut'],
    ['cut gzip', () => damaged(tar => new Uint8Array(gzipSync(tar)).subarray(0, 60)), 'pack_gzip'],
    ['a bomb', () => damaged(() => new Uint8Array(gzipSync(new Uint8Array(40_000_000)))), 'pack_limit'],
  ])('%s', async (_, make, code) => {
    await expect(packFileSource((await make()) as Bytes, 'p.tar')).rejects.toMatchObject({ code });
  });
});
