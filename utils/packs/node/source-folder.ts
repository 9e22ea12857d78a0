import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WhenceError } from '../../model/errors.ts';
import type { ResourceName } from '../../model/pack.ts';
import type { RowChecker } from '../format/checks.ts';
import { type Line, readLines } from '../format/lines.ts';
import { RESOURCE_ORDER } from '../format/read.ts';
import { parseRow } from '../format/rows.ts';
import { csvLines } from './csv-rows.ts';
import { type ManifestHead, parseHead } from './write-pack.ts';
import type { ResourceLines } from './write-resource.ts';

/** The manifest of a source folder: datapackage.json without resources. */
export const HEAD_FILE = 'pack.json';

/** What a pack is built from: `pack.json` and `entities.ndjson` or `entities.csv`, `measures.ndjson` … beside it. Throws pack_source_missing, pack_manifest. */
export async function readHead(folder: string): Promise<ManifestHead> {
  const file = join(folder, HEAD_FILE);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WhenceError('pack_source_missing', folder);
  });
  try {
    return parseHead(JSON.parse(text), file);
  } catch (error) {
    if (error instanceof WhenceError) throw error;
    throw new WhenceError('pack_manifest', file, '(whole file)', (error as Error).message);
  }
}

/** The rows of a source folder, each checked as it is read; errors name the source's own file and line. Throws source_twice. */
export function sourceResources(folder: string, checker: RowChecker): ResourceLines[] {
  return RESOURCE_ORDER.flatMap(name => {
    const [ndjson, csv] = [join(folder, `${name}.ndjson`), join(folder, `${name}.csv`)];
    if (existsSync(ndjson) && existsSync(csv)) throw new WhenceError('source_twice', ndjson, csv);
    if (existsSync(ndjson)) {
      const lines = readLines(createReadStream(ndjson), ndjson);
      return [{ name, lines: checkedLines(name, ndjson, lines, checker) }];
    }
    return existsSync(csv) ? [{ name, lines: checkedLines(name, csv, csvLines(csv), checker) }] : [];
  });
}

async function* checkedLines(
  name: ResourceName,
  file: string,
  lines: AsyncIterable<Line>,
  checker: RowChecker,
): AsyncGenerator<string> {
  for await (const line of lines) {
    checker.row(name, parseRow(name, line, file), file, line.number);
    yield line.text.trim();
  }
}
