import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Library } from '#utils/model/library.ts';
import { buildBundled } from '#utils/packs/bundled/build.ts';
import { openLibrary } from '#utils/packs/library/library.ts';
import { openBundled } from '#utils/packs/node/open-bundled.ts';
import { type Golden, score } from './score.ts';

/** Batches of pages, each written before the rules had met it; what they found then is in docs/architecture.md. */
const BATCHES = join(import.meta.dirname, 'bundled');
const PRECISION = 0.98;
const RECALL = 0.85;

let folder: string;
let library: Library;
let pages: Golden[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-golden-'));
  await buildBundled(folder);
  library = openLibrary(await openBundled(folder));
  const files = (await readdir(BATCHES)).sort();
  const batches = await Promise.all(files.map(file => readFile(join(BATCHES, file), 'utf8')));
  pages = batches.flatMap(batch => JSON.parse(batch) as Golden[]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('figures meet the measures of the bundled packs that they are about', async () => {
  const { precision, recall, report } = await score(pages, library);
  expect(precision, report).toBeGreaterThanOrEqual(PRECISION);
  expect(recall, report).toBeGreaterThanOrEqual(RECALL);
  expect(report).not.toContain(': no note ');
}, 60_000);
