import { expect, test, vi } from 'vitest';
import { defaultSettings } from '#utils/model/settings.ts';

vi.mock('#utils/store/settings.ts', () => ({ readSettings: async () => defaultSettings }));
vi.mock('#utils/compare/read-article.ts', () => ({
  readArticle: async (article: object) => ({ article, claims: [] }),
}));
const { readForPage } = await import('../../../entrypoints/background/read-article.ts');

type Shelves = Parameters<typeof readForPage>[2];

const NEWS = 'https://news.example/today';
const FILE = 'file:///home/reader/saved.html';

test.each([
  {
    what: 'an address of the same site',
    known: NEWS,
    given: 'https://news.example/a',
    taken: 'https://news.example/a',
  },
  { what: 'another site’s is not believed', known: NEWS, given: 'https://paper.example/a', taken: NEWS },
  { what: 'a file’s is not believed of a site', known: NEWS, given: FILE, taken: NEWS },
  { what: 'a file by what it declares', known: FILE, given: NEWS, taken: NEWS },
  { what: 'a file that declares nothing', known: FILE, given: null, taken: null },
  { what: 'a file by no path', known: FILE, given: FILE, taken: null },
  { what: 'a file by no script', known: FILE, given: 'javascript:alert(1)', taken: null },
])('$what: $taken', async ({ known, given, taken }) => {
  const article = {
    url: given,
    title: null,
    published: null,
    updated: null,
    outlet: null,
    language: 'en',
    text: '',
  };
  const shelves = { library: async () => ({}), ledger: {} } as unknown as Shelves;
  const { article: read } = await readForPage(article, { url: known }, shelves);
  expect(read.url).toBe(taken);
});
