import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { RESOURCE_ORDER } from '../format/read.ts';
import type { ResourceLines } from './write-resource.ts';

/** The NDJSON files of a pack's source folder (`entities.ndjson` …), read line by line. */
export function sourceResources(folder: string): ResourceLines[] {
  return RESOURCE_ORDER.flatMap(name => {
    const file = join(folder, `${name}.ndjson`);
    return existsSync(file) ? [{ name, lines: fileLines(file) }] : [];
  });
}

async function* fileLines(file: string): AsyncGenerator<string> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) if (line.trim()) yield line.trim();
}
