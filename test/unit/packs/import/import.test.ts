import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WhenceError } from '#utils/model/errors.ts';
import { readPack } from '#utils/packs/format/read.ts';
import { folderSource } from '#utils/packs/node/folder.ts';
import { importPack } from '#utils/packs/node/import/import-pack.ts';
import { openInput } from '#utils/packs/node/import/input.ts';
import { IMPORTERS, kindOf } from '#utils/packs/node/import/kind-of.ts';
import { parseHead } from '#utils/packs/node/write-pack.ts';

const CASES = join(import.meta.dirname, '../cases');
const HEAD = parseHead(
  {
    name: 'x',
    title: 'X',
    licenses: [{ name: 'CC0-1.0' }],
    whence: { format: 1, id: 'x', version: 1, created: '2026-01-01T00:00:00Z' },
  },
  'head',
);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function take(file: string, { skip = false, minSitelinks = 0, languages = ['en'] } = {}) {
  const input = await openInput(file);
  const importer = IMPORTERS[kindOf(input)];
  const faults: WhenceError[] = [];
  const note = (fault: WhenceError): void => {
    faults.push(fault);
  };
  const out = join(folder, 'out');
  const { counts } = await importPack(input, importer, { languages, minSitelinks }, HEAD, out, {
    onProgress: () => {},
    onFault: skip ? note : null,
  });
  const rows: Record<string, unknown>[] = [];
  await readPack(folderSource(out), (_, { row }) => {
    rows.push(row as never);
  });
  return { kind: kindOf(input), counts, rows, faults };
}
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('a ClaimReview feed', () => {
  const feed = join(CASES, 'feed.json');

  test('becomes fact checks: several of one item, each once, as published, with clean text', async () => {
    const { kind, rows, counts } = await take(feed, { skip: true });
    expect([kind, counts.pieces, rows.length]).toEqual(['claimreview', 4, 2]);
    expect(rows[0]).toMatchObject({
      claimReviewed: 'The flood killed 900 people in one night.',
      url: 'https://desk.example/checks/900',
      author: { name: 'Orla desk' },
      reviewRating: { alternateName: 'No source for it' },
      itemReviewed: { author: { name: 'A channel' } },
    });
    expect(rows[0]).not.toHaveProperty('sdPublisher');
    expect(rows[1]).toMatchObject({ claimReviewed: 'Braces } and \\" quotes { do not end it.' });
    expect(rows.map(({ id }) => id)).toEqual((await take(feed, { skip: true })).rows.map(({ id }) => id));
  });

  test('names file, line and field of what cannot be taken, and stops there unless told to go on', async () => {
    const fault = { code: 'pack_row', details: [feed, '39', 'url', expect.any(String)] };
    await expect(take(feed)).rejects.toMatchObject(fault);
    const { faults, counts } = await take(feed, { skip: true });
    expect([faults, counts.skipped]).toMatchObject([[fault], 1]);
  });

  test('is taken gzipped as it is', async () => {
    const zipped = await file('feed.json.gz', gzipSync(await readFile(feed)));
    expect((await take(zipped, { skip: true })).rows).toHaveLength(2);
    const cut = await file('cut.json.gz', gzipSync(await readFile(feed)).subarray(0, 400));
    await expect(take(cut, { skip: true })).rejects.toMatchObject({ code: 'pack_gzip' });
  });

  test('that ends in the middle is not taken in part', async () => {
    const cut = await file('cut.json', (await readFile(feed, 'utf8')).slice(0, 1500));
    await expect(take(cut, { skip: true })).rejects.toMatchObject({ code: 'pack_line' });
  });
});

describe('a dump of Wikidata', () => {
  const dump = join(CASES, 'wikidata.json');

  test('becomes entities with names, kind, dates and the ids of other packs', async () => {
    const { kind, rows, counts } = await take(dump, { languages: ['en', 'de'] });
    expect([kind, counts.pieces]).toEqual(['wikidata', 6]);
    expect(rows).toMatchObject([
      {
        id: 'Q5001',
        type: 'person',
        label: { en: 'Mara Vell', de: 'Mara Vell' },
        aliases: [
          { text: 'Mara Vell', lang: 'en', prior: 2 },
          { text: 'M. Vell', lang: 'en', prior: 2 },
        ],
        description: { en: 'hydrologist' },
        start: '1971-03',
        evidenceUrl: 'https://www.wikidata.org/wiki/Q5001',
      },
      {
        id: 'Q5002',
        type: 'place',
        aliases: [{ text: 'Orla Valley' }, { text: 'Orlatal', lang: 'de' }],
        sameAs: ['wikidata:Q5002', 'geonames:777'],
      },
      { id: 'Q5003', type: 'organisation', start: '1904' },
    ]);
    expect(rows[2]).not.toHaveProperty('end');
  });

  test('is cut down to what many wikis know, and says so where nothing is left', async () => {
    expect((await take(dump, { minSitelinks: 3 })).rows.map(({ id }) => id)).toEqual(['Q5003']);
    await expect(take(dump, { minSitelinks: 9 })).rejects.toMatchObject({ code: 'import_nothing' });
  });

  test('names the line of a broken item', async () => {
    const broken = await file('broken.json', '[\n{"type":"item","id":"Q1"},\n{"type":"item",,}\n]');
    await expect(take(broken)).rejects.toMatchObject({
      code: 'pack_line',
      details: [broken, '3', expect.any(String)],
    });
  });
});

describe('a sheet of names', () => {
  test('is read as text: formulas are no formulas, and what an export put before them is taken away', async () => {
    const sheet = await file('n.csv', 'id,label.en,type,aliases\na,"\'=SUM(1)",other,"\'+1; @x"\n');
    expect((await take(sheet)).rows).toMatchObject([
      { id: 'a', label: { en: '=SUM(1)' }, aliases: [{ text: '+1' }, { text: '@x' }, { text: '=SUM(1)' }] },
    ]);
  });
});

test.each([
  ['bzip2', Buffer.from('BZh91AY'), 'file_bzip2'],
  ['nothing', '', 'pack_source_empty'],
  ['another JSON', '[1, 2, [{"a": 1}]]', 'import_nothing'],
  ['bytes that are no text', Buffer.from([0x5b, 0x7b, 0x22, 0xff, 0x22, 0x7d, 0x5d]), 'pack_utf8'],
])('%s says what to do', async (name, content, code) => {
  await expect(take(await file(`${name}.json`, content), { skip: true })).rejects.toMatchObject({ code });
});
