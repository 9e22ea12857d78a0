import { expect, test } from 'vitest';
import { readArticle } from '#utils/compare/read-article.ts';
import { type Golden, goldenLibrary } from './golden-library.ts';
import pages from './pages.json' with { type: 'json' };

/** Pairs that must be found, and no others: a figure set beside the wrong count is worse than one left alone. */
const PRECISION = 0.98;
const RECALL = 0.85;

test('figures meet the counts they are about, on pages of many topics', async () => {
  const wrong: string[] = [];
  const tally = { right: 0, found: 0, wanted: 0 };
  for (const { topic, title, published, text, pairs } of pages as unknown as Golden[]) {
    const article = { url: null, title, published, updated: null, outlet: null, language: 'en', text };
    const { claims } = await readArticle(article, goldenLibrary, null);
    const found = new Map(
      claims.flatMap(claim =>
        claim.competing.flatMap(other =>
          other.origin === 'pack' ? [[claim.start, other.measure] as const] : [],
        ),
      ),
    );
    const startOf = (figure: string) => {
      const start = text.indexOf(figure);
      const end = start + figure.length;
      return claims.find(claim => claim.start < end && claim.end > start)?.start ?? start;
    };
    const wanted = new Map(Object.entries(pairs).map(([figure, measure]) => [startOf(figure), measure]));
    for (const [start, measure] of found) {
      if (wanted.get(start) !== measure)
        wrong.push(`${topic}: not ${measure}: ${text.slice(start, start + 60)}`);
      else tally.right++;
    }
    for (const [start, measure] of wanted)
      if (!found.has(start)) wrong.push(`${topic}: missing ${measure}: ${text.slice(start, start + 60)}`);
    tally.found += found.size;
    tally.wanted += wanted.size;
  }
  const report = [...wrong, JSON.stringify(tally)].join('\n');
  expect(tally.right / tally.found, report).toBeGreaterThanOrEqual(PRECISION);
  expect(tally.right / tally.wanted, report).toBeGreaterThanOrEqual(RECALL);
});
