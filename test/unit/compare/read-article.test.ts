import { describe, expect, test } from 'vitest';
import { readArticle } from '#utils/compare/read-article.ts';
import type { Library } from '#utils/model/library.ts';
import cases from './cases/measures.json' with { type: 'json' };
import { allSeries, entities, mentionsIn, PACK } from './fixtures.ts';

const library: Library = {
  packs: [PACK],
  find: async text => mentionsIn(text),
  known: async mentions => entities.filter(({ id }) => mentions.some(mention => mention.id === id)),
  series: async refs => allSeries.filter(({ measure }) => refs.length > 0 && measure.about !== ''),
  factChecks: async () => [],
  plainFactChecks: [],
};

interface Page {
  readonly name: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
  readonly figure: string;
  readonly expect: readonly string[];
}

const read = ({ title, published, text }: Omit<Page, 'figure' | 'name' | 'expect'>) =>
  readArticle(
    {
      url: 'https://paper.example/a',
      title: title ?? null,
      published: published ?? '2021-03-10',
      updated: null,
      outlet: 'Paper',
      language: 'en',
      text,
    },
    library,
    null,
  );

describe('from the words of a page to the measure its figure is about', () => {
  test.each(cases as unknown as Page[])('$name', async page => {
    const { claims } = await read(page);
    const start = page.text.indexOf(page.figure);
    const claim = claims.find(one => one.start < start + page.figure.length && one.end > start);
    const found = claim?.competing.flatMap(other =>
      other.origin === 'pack' ? [`${other.measure} ${other.reason.via}`] : [],
    );
    expect([...new Set(found)]).toEqual(page.expect);
  });
});
