import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '#utils/packs/format/json-schemas.ts';
import { parsePackOptions } from './options.ts';

/** `pack schema DIR`: the format as JSON Schema, one file for the manifest and one for each kind of row. */
export async function schema(args: readonly string[]): Promise<void> {
  const { subject: folder } = parsePackOptions(args, 'DIR', []);
  await mkdir(folder, { recursive: true });
  for (const [file, content] of jsonSchemas()) {
    await writeFile(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
    console.log(join(folder, file));
  }
}
