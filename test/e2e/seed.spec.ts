import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { textPage } from '#utils/cli/start/page-of-file.ts';
import { DATA } from '../corpora/data.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';
import { openPopupOf } from './fixtures/popup.ts';
import { serveSite } from './fixtures/site.ts';

interface Line {
  id: string;
  title: string;
  published: string;
  outlet: string;
  text: string;
}
interface Gold {
  claims: { quote: string; worth: number }[];
}

const ADDRESS = 'https://news.test/seed';
const CARDS = join(DATA, 'corpora/cards.ndjson');
const hasTexts = existsSync(CARDS);
const readLines = (): Line[] =>
  readFileSync(CARDS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

test.skip(!hasTexts, `no texts at ${CARDS}: set WHENCE_DATA to the folder that holds corpora/`);

test.beforeEach(async ({ context, page }) => {
  const seed = readLines().find(({ id }) => id === 'seed');
  if (!seed) throw new Error('the texts hold one of id "seed"');
  await serveSite(context, { '/seed': textPage(seed) });
  await page.goto(ADDRESS);
  await pointOfMark(page, 'more than 7,500 people');
});

async function cardOf(page: Page, words: string): Promise<CardReader> {
  const card = new CardReader(page);
  await hoverMark(page, words);
  await expect.poll(() => card.text()).not.toBeNull();
  return card;
}

test('the marks are the expected figures', async ({ page }) => {
  const gold: Gold = JSON.parse(readFileSync(join(DATA, 'corpora/cards/seed.json'), 'utf8'));
  const marks = await markedWords(page, 'whence-figure', 'whence-figure-others');
  const isSame = (mark: string, quote: string): boolean => mark.includes(quote) || quote.includes(mark);
  const wanted = gold.claims.filter(claim => claim.worth >= 1).map(claim => claim.quote);
  expect(wanted.filter(quote => !marks.some(mark => isSame(mark, quote)))).toEqual([]);
  expect(marks.filter(mark => !gold.claims.some(({ quote }) => isSame(mark, quote)))).toEqual([]);
});

test('the toll: who, with which cue, the other toll with the difference, and the packs of the time', async ({
  page,
}) => {
  const text = await (await cardOf(page, 'more than 7,500 people')).text();
  expect(text).toContain('The U.N.');
  expect(text).toContain('intergovernmental');
  expect(text).toContain('estimates');
  expect(text).toMatch(/8,000/);
  expect(text).toMatch(/[Aa]ctivists/);
  expect(text).toMatch(/6\.7\s?%/);
  expect(text).toMatch(/Mar(?:ch)? 2012/);
  expect(text).toContain('Syria 2011–');
});

test('the dozens killed carry the article’s own words about checking', async ({ page }) => {
  const text = await (await cardOf(page, 'dozens')).text();
  expect(text).toContain('could not be independently confirmed');
});

test('a state agency is said to be state-run, with evidence', async ({ page }) => {
  const text = await (await cardOf(page, 'SANA')).text();
  expect(text).toMatch(/state-run/i);
  expect(text).toMatch(/\w+\.(?:org|com)/);
});

test('the popup says the same', async ({ page, openExtensionPage }) => {
  const popup = await openPopupOf(page, openExtensionPage);
  const list = await popup.getByRole('main').textContent();
  expect(list).toContain('more than 7,500 people');
  expect(list).toContain('The U.N.');
  expect(list).toContain('Not confirmed');
  expect(list).toContain('Syrian Arab News Agency');
});
