import { describe, expect, test } from 'vitest';
import { annotation } from '#components/cite/annotation.ts';
import { type Citable, citableRecord } from '#components/cite/citable.ts';
import { citableClaim } from '#components/cite/citable-claim.ts';
import { claimReview } from '#components/cite/claim-review.ts';
import { cslJson } from '#components/cite/csl-json.ts';
import { FORMATS } from '#components/cite/formats.ts';
import { markdown } from '#components/cite/markdown.ts';
import { plain } from '#components/cite/plain.ts';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';
import { textAt } from '../../fixtures/article.ts';
import { records } from '../../fixtures/ledger.ts';
import { reading } from '../../fixtures/reading.ts';

useEnglishMessages();
const NOW = '2026-11-24T09:00:00Z';

const claim: Citable = {
  words: 'The board\n said 40 percent of [all] trains were late.',
  quote: { exact: '40 percent', prefix: 'The board said ', suffix: ' of [all] trains' },
  position: { start: 15, end: 25 },
  value: { relation: 'exact', low: 40, high: 40 },
  unit: 'percent',
  measure: 'late',
  source: { name: 'The board', kind: 'company' },
  article: {
    url: 'https://rail.example/a_(1)#top',
    title: 'Late *again*',
    outlet: 'Rail & Road',
    published: '2026-03-02T10:00:00Z',
    language: 'en',
  },
};
const bare: Citable = {
  ...claim,
  source: null,
  article: { url: null, title: null, outlet: null, published: null, language: null },
};

test('plain: words, outlet, title, date, address; what is not known is left out', () => {
  expect(plain.write(claim, NOW)).toBe(
    '“The board said 40 percent of [all] trains were late.” Rail & Road, “Late *again*”, March 2, 2026, https://rail.example/a_(1)#top',
  );
  expect(plain.write(bare, NOW)).toBe('“The board said 40 percent of [all] trains were late.”');
});

test('Markdown: no word of the page is taken for markup, and the link leads to the words', () => {
  expect(markdown.write(claim, NOW)).toBe(
    '> The board said 40 percent of \\[all\\] trains were late.\n>\n' +
      '> — Rail & Road, [Late \\*again\\*](https://rail.example/a_%281%29#:~:text=board%20said-,40%20percent,-of%20%5Ball%5D), March 2, 2026\n',
  );
  expect(markdown.write({ ...bare, words: '1. One\n# two &lt;' }, NOW)).toBe('> 1\\. One # two \\&lt;\n');
});

describe('CSL-JSON', () => {
  test('has the dates as parts and the day of reading', () => {
    expect(JSON.parse(cslJson.write(claim, NOW))).toEqual([
      {
        id: 'https://rail.example/a_(1)#top',
        type: 'article-newspaper',
        title: 'Late *again*',
        'container-title': 'Rail & Road',
        issued: { 'date-parts': [[2026, 3, 2]] },
        accessed: { 'date-parts': [[2026, 11, 24]] },
        URL: 'https://rail.example/a_(1)#top',
        language: 'en',
        note: '“The board said 40 percent of [all] trains were late.”',
      },
    ]);
  });

  test.each([
    ['2026-03', { 'date-parts': [[2026, 3]] }],
    ['early spring', { literal: 'early spring' }],
  ])('a date as exact as it is: %s', (published, issued) => {
    const dated = { ...claim, article: { ...claim.article, published } };
    expect(JSON.parse(cslJson.write(dated, NOW))[0].issued).toEqual(issued);
  });
});

describe('ClaimReview', () => {
  test('says what was claimed, by whom, where, and leaves the verdict empty', () => {
    const review = JSON.parse(claimReview.write(claim, NOW));
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'The board said 40 percent of [all] trains were late.',
      itemReviewed: {
        author: { '@type': 'Organization', name: 'The board' },
        appearance: { url: 'https://rail.example/a_(1)', headline: 'Late *again*' },
      },
      reviewRating: { '@type': 'Rating', alternateName: '' },
    });
    expect(Object.keys(review.reviewRating)).toEqual(['@type', 'alternateName']);
  });

  test('the article’s own voice is the outlet’s', () => {
    const author = (cited: Citable): unknown => JSON.parse(claimReview.write(cited, NOW)).itemReviewed.author;
    expect(author({ ...claim, source: null })).toEqual({ '@type': 'Organization', name: 'Rail & Road' });
    expect(author({ ...claim, source: { name: 'Ann Reed', kind: 'named-person' } })).toEqual({
      '@type': 'Person',
      name: 'Ann Reed',
    });
    expect(author(bare)).toBeUndefined();
  });
});

test('Web Annotation: quote, position and fragment select the same words', () => {
  const { body, target } = JSON.parse(annotation.write(claim, NOW));
  expect(body.value).toBe('40 percent; late; The board');
  expect(target).toEqual({
    source: 'https://rail.example/a_(1)',
    selector: [
      { type: 'TextQuoteSelector', ...claim.quote },
      { type: 'TextPositionSelector', start: 15, end: 25 },
      {
        type: 'FragmentSelector',
        conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
        value: ':~:text=board%20said-,40%20percent,-of%20%5Ball%5D',
      },
    ],
  });
  expect(JSON.parse(annotation.write(bare, NOW)).target.selector).toHaveLength(2);
});

test('a claim of the page and its record in the ledger are cited alike', () => {
  const [read] = reading.claims;
  const [kept] = records;
  if (!read || !kept) throw new Error('no claim');
  const cited = citableClaim(read, reading, textAt);
  expect(cited.words).toContain(cited.quote.exact);
  expect(`${cited.quote.prefix}${cited.quote.exact}${cited.quote.suffix}`).toBe(
    textAt({ start: Math.max(0, read.start - 32), end: read.end + 32 }),
  );
  expect(citableClaim(read, reading, null).words).toBe(read.quote);
  expect(citableRecord(kept)).toMatchObject({
    words: kept.quote.exact,
    source: { name: 'The United Nations' },
  });
  for (const { write } of FORMATS) expect(write(citableRecord(kept), NOW)).toContain(kept.article.url);
});
