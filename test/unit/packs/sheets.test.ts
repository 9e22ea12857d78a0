import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explain } from '#utils/i18n/explain.ts';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';
import { buildPack } from '#utils/packs/node/build-pack.ts';
import cases from './cases/sheets.json' with { type: 'json' };

useEnglishMessages();
let folder: string;
const at = (name: string) => join(folder, name);
const HEAD = {
  name: 'x',
  title: 'X',
  licenses: [{ name: 'CC0-1.0' }],
  whence: { format: 1, id: 'x', version: 1, created: '2026-01-01T00:00:00Z' },
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-sheets-'));
  await writeFile(at('pack.json'), JSON.stringify(HEAD));
  await writeFile(at('entities.csv'), 'id,type,label,aliases\nflood,event,Flood,Orla flood\n');
  await writeFile(
    at('measures.csv'),
    'id,label,about,property,unit,terms\ndead,Dead,flood,deaths,person,killed; dead\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

test.each(cases)('a sheet with $what', async ({ sheet, error }) => {
  await writeFile(at('observations.csv'), sheet);
  const outcome = await buildPack(folder, `${folder}-pack`).then(() => null, explain);
  if (error === null) expect(outcome).toBeNull();
  else expect(outcome).toContain(error);
});

test('a sheet in an old encoding is told apart from text', async () => {
  await writeFile(at('observations.csv'), Buffer.from('id,claimedBy\na,K\xfcste\n', 'latin1'));
  expect(explain(await buildPack(folder, `${folder}-pack`).catch(error => error))).toContain(
    'Save the file as UTF-8',
  );
});
