import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUNDLED } from '#utils/packs/bundled/build.ts';
import { readPack } from '#utils/packs/format/read.ts';
import type { PackSource } from '#utils/packs/format/source.ts';
import { buildPack } from '#utils/packs/node/build-pack.ts';
import { folderSource } from '#utils/packs/node/folder.ts';
import { writeSheets } from '#utils/packs/node/write-sheets.ts';
import { memoryPack } from './memory-pack.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-sheets-out-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(source: PackSource): Promise<object[]> {
  const rows: object[] = [];
  await readPack(source, (_, { row }) => rows.push(row));
  return rows;
}

test.each(BUNDLED.filter(name => name !== 'places'))(
  '%s comes back from its sheets as it was',
  async name => {
    const pack = at(`${name}-pack`);
    await buildPack(join(import.meta.dirname, '../../../utils/packs/bundled', name), pack);
    await writeSheets(folderSource(pack), at(name));
    const { resources: _, ...head } = await buildPack(at(name), at(`${name}-again`));
    expect(JSON.parse(await readFile(at(name, 'pack.json'), 'utf8'))).toEqual(head);
    expect(await rowsOf(folderSource(at(`${name}-again`)))).toEqual(await rowsOf(folderSource(pack)));
  },
);

const FLOOD = {
  id: 'flood',
  type: 'event',
  label: { en: '=HYPERLINK("https://x.example")', de: 'Flut; die große' },
  aliases: [{ text: 'Flood' }, { text: '-1' }],
  within: ['Ohio', 'United States'],
  where: ['a;b'],
  source: { partyTo: [{ id: 'flood', evidenceUrl: 'https://x.example/' }] },
  unheardOf: 'kept',
};
const ORLA = { id: 'orla', type: 'place', label: { en: 'Orla' }, aliases: [{ text: 'Orla', prior: 7 }] };
const DEAD = {
  id: 'dead',
  label: { en: 'Dead' },
  about: 'flood',
  property: 'deaths',
  unit: 'person',
  cumulative: true,
  terms: { en: ['killed', 'dead'] },
};
const COUNT = { measure: 'dead', asOf: '2026-05', claimedBy: 'Guard', url: 'https://g.example/' };
const CHECK = {
  id: 'check',
  claimReviewed: 'So many',
  url: 'https://c.example/',
  author: { name: 'Desk' },
  about: ['flood'],
};

test('the columns of all rows come first, in the order of the format; no cell is run; rows come back', async () => {
  const source = await memoryPack({
    entities: [FLOOD, ORLA],
    measures: [DEAD],
    observations: [
      { id: 'a', ...COUNT, bound: 'exact', value: -41 },
      { id: 'b', ...COUNT, bound: 'between', low: 1, high: 2.5, asOfDerived: true },
    ],
    factchecks: [CHECK],
  });
  await writeSheets(source, at('mem'));
  const [head, flood] = (await readFile(at('mem', 'entities.csv'), 'utf8')).split('\r\n');
  expect(head).toBe('\ufeffid,type,label.en,label.de,aliases,within,where,source.partyTo,unheardOf');
  expect(flood).toBe(
    [
      'flood,event,"\'=HYPERLINK(""https://x.example"")",Flut; die große,Flood; -1,Ohio; United States,"[""a;b""]"',
      '"[{""id"":""flood"",""evidenceUrl"":""https://x.example/""}]",kept',
    ].join(),
  );
  expect((await readFile(at('mem', 'observations.csv'), 'utf8')).split('\r\n')).toEqual([
    '\ufeffid,measure,value,low,high,bound,asOf,asOfDerived,claimedBy,url',
    'a,dead,-41,,,exact,2026-05,,Guard,https://g.example/',
    'b,dead,,1,2.5,between,2026-05,true,Guard,https://g.example/',
    '',
  ]);
  await buildPack(at('mem'), at('mem-again'));
  expect(await rowsOf(folderSource(at('mem-again')))).toEqual(await rowsOf(source));
});

test('a pack that is not whole leaves no folder', async () => {
  const source = await memoryPack({ entities: [ORLA] }, { resource: { rows: 2 } });
  await expect(writeSheets(source, at('none'))).rejects.toMatchObject({ code: 'pack_count' });
  await expect(readFile(at('none', 'pack.json'))).rejects.toThrow();
});
