import { describe, expect, test } from 'vitest';
import { compareArticle } from '#utils/compare/compare-article.ts';
import { readText } from '#utils/engine/read.ts';
import type { MeasureSeries } from '#utils/model/library.ts';
import { contextOf, drowned, observation, PACK } from './fixtures.ts';

const flooded: MeasureSeries = {
  ...drowned,
  measure: {
    id: 'flooded',
    label: { en: 'land under water in the Lower Drava flood' },
    about: 'flood',
    property: 'area flooded',
    unit: 'hectare',
    terms: { en: ['flooded', 'under water', 'land'] },
  },
  observations: [{ ...observation('a1', '2021-03-04', 12_000, { bound: 'about' }), measure: 'flooded' }],
};

async function competingOf(text: string, figure: string, record?: { unit: string; low: number }) {
  const article = {
    url: 'https://paper.example/a',
    title: null,
    published: '2021-03-10',
    updated: null,
    outlet: null,
    language: 'en',
  };
  const library = {
    packs: [PACK],
    find: async () => [],
    known: async () => [],
    series: async () => [flooded],
    factChecks: async () => [],
    plainFactChecks: [],
  };
  const met = record && {
    id: 'r1',
    article: { ...article, url: 'https://gazette.example/b' },
    metAt: '2021-03-08T10:00:00Z',
    quote: { exact: `${record.low}`, prefix: '', suffix: '' },
    position: { start: 0, end: 5 },
    value: { relation: 'exact' as const, low: record.low, high: record.low },
    unit: record.unit,
    measure: 'flooded',
    source: null,
    status: [],
    measures: ['karsan#flooded'],
  };
  const ledger = met ? { sameMeasures: async () => ({ records: [met], cut: [] }) } : null;
  const { claims } = readText(text, { speakers: [] });
  const read = await compareArticle(
    claims,
    { ...article, text },
    contextOf(text, { published: article.published }),
    library,
    ledger,
  );
  const claim = read.find(({ quote }) => quote === figure);
  if (!claim) throw new Error(`no claim "${figure}"`);
  return claim.competing.map(({ origin, value, unit, converted, relation }) => ({
    origin,
    stated: `${value.low} ${unit}`,
    converted: converted?.low ?? null,
    relation,
  }));
}

describe('a figure in another unit', () => {
  test('of a pack: its measure is met and its figure converted', async () => {
    const text = 'The Lower Drava flood has put 30,000 acres of land under water, the ministry said.';
    expect(await competingOf(text, '30,000 acres')).toEqual([
      { origin: 'pack', stated: '12000 hectare', converted: 29_700, relation: 'agree' },
    ]);
  });

  test('of a pack: a size that no figure of the measure makes likely is another measure', async () => {
    const text = 'The Lower Drava flood has put 300 acres of land under water, the ministry said.';
    expect(await competingOf(text, '300 acres')).toEqual([]);
  });

  test('of the ledger', async () => {
    const text = 'The Lower Drava flood has put 13,000 hectares of land under water, the ministry said.';
    const others = await competingOf(text, '13,000 hectares', { unit: 'square mile', low: 50 });
    expect(others.at(-1)).toEqual({
      origin: 'ledger',
      stated: '50 square mile',
      converted: 12_900,
      relation: 'agree',
    });
  });

  test('of the article: what it gives in two units is compared with what it gives in either', async () => {
    const text =
      'The fire burned 12,000 acres (4,860 hectares), the rangers said.\nThe fire burned 6,500 hectares, the mayor said.';
    expect(await competingOf(text, '12,000 acres')).toEqual([
      { origin: 'article', stated: '4860 hectare', converted: null, relation: 'same' },
      { origin: 'article', stated: '6500 hectare', converted: 16_100, relation: 'conflict' },
    ]);
    expect((await competingOf(text, '6,500 hectares')).map(({ relation }) => relation)).toEqual([
      'conflict',
      'conflict',
    ]);
  });

  test('of the article, in money: at the rate at which it converts itself', async () => {
    const text =
      'The deal is worth £10bn ($12bn), the company said.\nAnalysts said the deal was worth $15bn.';
    expect(await competingOf(text, '£10bn')).toEqual([
      { origin: 'article', stated: '12000000000 USD', converted: null, relation: 'same' },
      { origin: 'article', stated: '15000000000 USD', converted: 12_500_000_000, relation: 'conflict' },
    ]);
    expect(await competingOf(text, '$15bn')).toContainEqual({
      origin: 'article',
      stated: '10000000000 GBP',
      converted: 12_000_000_000,
      relation: 'conflict',
    });
  });

  test('of the article: without a rate two currencies stay side by side', async () => {
    const text = 'The deal is worth £10bn, the company said.\nAnalysts said the deal was worth $15bn.';
    expect(await competingOf(text, '£10bn')).toEqual([
      { origin: 'article', stated: '15000000000 USD', converted: null, relation: 'differ' },
    ]);
  });
});
