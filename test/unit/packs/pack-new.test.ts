import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-new-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** As npm runs it for somebody who typed the command in `folder`. */
const pack = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'utils/cli/pack.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });

test('what is begun builds as it is, in the folder where the command was typed, and is not begun over', () => {
  expect(pack('new', 'orla', '--title', 'The Orla flood', '--id', 'river.example/orla')).toMatchObject({
    status: 0,
  });
  const built = pack('build', 'orla', '--out', 'orla-pack');
  expect(built.stderr).toBe('');
  expect(built.stdout).toContain('orla-pack: “The Orla flood” (river.example/orla), version 1');
  expect(built.stdout.match(/1 rows/g)).toHaveLength(3);
  expect(pack('new', 'orla')).toMatchObject({ status: 1 });
});

test('a sheet and a list for one resource: only one can be meant', async () => {
  await writeFile(join(folder, 'orla/observations.ndjson'), '{}\n');
  expect(pack('build', 'orla', '--out', 'orla-pack').stderr).toContain('only one can be meant');
});
