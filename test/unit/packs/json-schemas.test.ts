import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../utils/packs/format/json-schemas.ts';

const DOCS = join(import.meta.dirname, '../../../docs/schema');

test('docs/schema is what `npm run docs:schema` writes', async () => {
  const schemas = jsonSchemas();
  expect((await readdir(DOCS)).sort()).toEqual([...schemas.keys()].sort());
  for (const [file, schema] of schemas)
    expect(await readFile(join(DOCS, file), 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

test('a field that only has a default may be left out, and unknown fields may stand', () => {
  expect(jsonSchemas().get('entities.schema.json')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['id', 'type', 'label'],
    additionalProperties: {},
  });
});
