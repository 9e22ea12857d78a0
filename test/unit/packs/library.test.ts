import { describe, expect, it } from 'vitest';
import type { Library } from '../../../utils/model/library.ts';
import { compilePack } from '../../../utils/packs/compile/compile-pack.ts';
import { openLibrary } from '../../../utils/packs/library/library.ts';
import { loadPack } from '../../../utils/packs/library/loaded-pack.ts';
import { memoryPack, type Rows } from './memory-pack.ts';

const evidenceUrl = 'https://example.org/evidence';
const url = 'https://example.org/figure';

const conflict: Rows = {
  entities: [
    {
      id: 'unrest',
      type: 'event',
      label: { en: 'Lirian unrest', fr: 'Troubles' },
      where: ['iso3166-1:XL'],
      sameAs: ['wikidata:Q1'],
    },
    {
      id: 'army',
      type: 'organisation',
      label: { en: 'Lirian army' },
      aliases: [{ text: 'Lirian army' }],
      source: { kind: 'military-or-police', partyTo: [{ id: 'unrest', evidenceUrl }] },
    },
  ],
  measures: [
    {
      id: 'dead',
      label: { en: 'Dead' },
      about: 'unrest',
      property: 'deaths',
      unit: 'person',
      terms: { en: ['killed'] },
    },
  ],
  observations: [
    {
      id: 'o1',
      measure: 'dead',
      value: 12,
      bound: 'more-than',
      asOf: '2031-04',
      claimedBy: 'Army',
      claimedByEntity: 'army',
      url,
    },
  ],
  factchecks: [
    { id: 'f1', claimReviewed: 'Twelve.', url, author: { name: 'Checker' }, about: ['wikidata:Q9'] },
    { id: 'f2', claimReviewed: 'Nobody.', url, author: { name: 'Checker' }, about: ['unrest'] },
    { id: 'f3', claimReviewed: 'Twelve dead.', url, author: { name: 'Checker' }, measure: 'dead' },
    { id: 'f4', claimReviewed: 'Twelve and more.', url, author: { name: 'Checker' }, observation: 'o1' },
    { id: 'f5', claimReviewed: 'Thirty wells are dry.', url, author: { name: 'Checker' } },
  ],
};
const places: Rows = {
  entities: [
    {
      id: 'liria',
      type: 'place',
      label: { en: 'Liria' },
      aliases: [{ text: 'Liria' }, { text: 'Lirian' }],
      sameAs: ['iso3166-1:XL'],
    },
    {
      id: 'press',
      type: 'organisation',
      label: { en: 'Lirian Press' },
      description: { fr: 'Agence', en: 'Agency' },
      aliases: [{ text: 'Lirian Press' }],
      sameAs: ['wikidata:Q9'],
      source: {
        kind: 'state-media',
        country: 'XL',
        ownership: { kind: 'state', owner: 'Ministry', evidenceUrl, asOf: '2030' },
        partyTo: [
          { id: 'war#unrest', evidenceUrl },
          { id: 'unknown#thing', evidenceUrl },
        ],
      },
    },
    {
      id: 'far',
      type: 'place',
      label: { en: 'Farland' },
      aliases: [{ text: 'Farland' }],
      sameAs: ['iso3166-1:XF'],
    },
  ],
};

async function libraryOf(packs: Readonly<Record<string, Rows>>): Promise<Library> {
  const loaded = Object.entries(packs).map(async ([id, rows]) =>
    loadPack(
      await compilePack(
        await memoryPack(rows, { whence: { id, version: 3 }, manifest: { title: `Pack ${id}` } }),
      ),
    ),
  );
  return openLibrary(await Promise.all(loaded));
}

const both = await libraryOf({ war: conflict, places });
const text = 'The Lirian army shelled Liria, the Lirian Press said. In Farland nothing happened.';

describe('a library of packs', () => {
  it('finds the names of all packs, the longest first', async () => {
    const mentions = await both.find(text, {});
    expect(mentions.map(({ text: words, pack, id, type }) => [words, pack, id, type])).toEqual([
      ['Lirian army', 'war', 'army', 'organisation'],
      ['Liria', 'places', 'liria', 'place'],
      ['Lirian Press', 'places', 'press', 'organisation'],
      ['Farland', 'places', 'far', 'place'],
    ]);
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  });

  it('says of an entity what its pack says, parties by their names across packs', async () => {
    const known = await both.known(await both.find(`${text} ${text}`, {}));
    expect(known).toHaveLength(4);
    expect(known.find(one => one.id === 'press')).toEqual({
      ref: 'places#press',
      pack: 'places',
      packTitle: 'Pack places',
      packVersion: 3,
      id: 'press',
      type: 'organisation',
      label: 'Lirian Press',
      description: 'Agency',
      sameAs: ['wikidata:Q9'],
      source: {
        kind: 'state-media',
        country: 'XL',
        ownership: { kind: 'state', owner: 'Ministry', evidenceUrl, asOf: '2030' },
        partyTo: [{ id: 'war#unrest', label: 'Lirian unrest', evidenceUrl }],
      },
    });
  });

  it.each([
    { asked: ['war#unrest'], found: ['dead'] },
    { asked: ['places#liria'], found: ['dead'] },
    { asked: ['places#far', 'war#army'], found: [] },
    { asked: ['nowhere#unrest'], found: [] },
  ])('gives the measures about $asked: $found', async ({ asked, found }) => {
    const series = await both.series(asked);
    expect(series.map(one => one.measure.id)).toEqual(found);
    for (const one of series) {
      expect(one).toMatchObject({
        aboutLabel: 'Lirian unrest',
        aboutSameAs: ['wikidata:Q1'],
        where: ['iso3166-1:XL'],
      });
      expect(one.observations.map(row => row.id)).toEqual(['o1']);
    }
  });

  it.each([
    { asked: ['places#press'], found: ['f1'] },
    { asked: ['war#unrest'], found: ['f2', 'f3', 'f4'] },
    { asked: ['places#far'], found: [] },
  ])('gives the fact checks about $asked: $found', async ({ asked, found }) => {
    expect((await both.factChecks(asked)).map(row => row.id)).toEqual(found);
  });

  it('gives fact checks without a link as one list a pack, the same each time', () => {
    const lists = both.plainFactChecks;
    expect(lists.flat().map(row => row.id)).toEqual(['f5']);
    expect(both.plainFactChecks).toBe(lists);
  });
});
