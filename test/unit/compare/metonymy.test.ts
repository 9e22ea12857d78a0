import { describe, expect, test } from 'vitest';
import { readArticle } from '#utils/compare/read-article.ts';
import type { KnownEntity, Mention } from '#utils/model/entity.ts';
import type { Library } from '#utils/model/library.ts';
import { PACK } from './fixtures.ts';

const place = (id: string, governs?: string): KnownEntity => ({
  ref: `${PACK.id}#${id}`,
  pack: PACK.id,
  packTitle: PACK.title,
  packVersion: PACK.version,
  id,
  type: 'place',
  label: id,
  description: null,
  sameAs: [],
  ...(governs !== undefined && { governs }),
  source: null,
});
const PLACES = [place('Georgia', 'GE'), place('Tbilisi', 'GE'), place('Batumi'), place('Netherlands', 'NL')];

const mentionsIn = (text: string): Mention[] =>
  PLACES.flatMap(({ id, pack, type }) =>
    [...text.matchAll(new RegExp(id, 'g'))].map(({ index }) => ({
      start: index,
      end: index + id.length,
      text: id,
      id,
      pack,
      type,
    })),
  ).sort((x, y) => x.start - y.start);

const library: Library = {
  packs: [PACK],
  find: async text => mentionsIn(text),
  known: async () => PLACES,
  series: async () => [],
  factChecks: async () => [],
  plainFactChecks: [],
};

async function sourceOf(text: string): Promise<string | null> {
  const meta = { url: null, title: null, published: null, updated: null, outlet: null, language: 'en' };
  const { claims, entities } = await readArticle({ ...meta, text }, library, null);
  expect(entities).toEqual(mentionsIn(text));
  const source = claims[0]?.source;
  return source ? `${source.text}: ${source.kind}` : null;
}

describe('a place that speaks', () => {
  test.each([
    ['Tbilisi said 40 people had been killed.', 'Tbilisi: government'],
    ['Georgia said 40 people had been killed.', 'Georgia: government'],
    ['According to Tbilisi, 40 people were killed.', 'Tbilisi: government'],
    ['The Netherlands said 40 people had been killed.', 'The Netherlands: government'],
    ['Batumi said 40 people had been killed.', 'Batumi: other'],
    ['Tbilisi residents said 40 people had been killed.', 'Tbilisi residents: unnamed'],
    ['Activists in Tbilisi said 40 people had been killed.', 'Activists in Tbilisi: activists'],
    ['In Tbilisi, 40 people were killed.', null],
  ])('%s', async (text, expected) => {
    expect(await sourceOf(text)).toBe(expected);
  });
});
