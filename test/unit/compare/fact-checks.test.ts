import { expect, test } from 'vitest';
import { candidatesIn } from '#utils/compare/fact-checks/candidates.ts';
import { checksClaim } from '#utils/compare/fact-checks/checks-claim.ts';
import { MEANINGS } from '#utils/compare/fact-checks/meanings.ts';
import { readText } from '#utils/engine/read.ts';
import type { FactCheckRow } from '#utils/model/pack.ts';
import batch0 from './cases/fact-checks/batch-0.json' with { type: 'json' };
import batch1 from './cases/fact-checks/batch-1.json' with { type: 'json' };
import batch2 from './cases/fact-checks/batch-2.json' with { type: 'json' };
import batch3 from './cases/fact-checks/batch-3.json' with { type: 'json' };
import batch4 from './cases/fact-checks/batch-4.json' with { type: 'json' };
import batch5 from './cases/fact-checks/batch-5.json' with { type: 'json' };
import { contextOf } from './fixtures.ts';

/** An article, a check and whether it may stand there; in every batch as many where it may not, with the same number and names. */
interface Case {
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  readonly reviewed: string;
  readonly checked?: string;
  readonly about?: string[];
  /** The figure beside which the check is wanted. */
  readonly figure?: string;
  readonly shown: boolean;
}

/** A check set beside a claim that nobody checked is worse than none; of those that say the same most should be found. */
const PRECISION = 0.98;
const RECALL = 0.58;

const rowOf = ({ reviewed, about, checked }: Case, id: number): FactCheckRow => ({
  id: String(id),
  claimReviewed: reviewed,
  url: `https://checker.example/${id}`,
  author: { name: 'Checker' },
  ...(about && { about }),
  ...(checked && { datePublished: checked }),
});

/** The words of the figures that a check stands beside, by the check. */
function shownIn({ text, title = '', published }: Case, rows: readonly FactCheckRow[]) {
  const { claims, quantities } = readText(text, { speakers: [] });
  const context = contextOf(text, { title, published: published ?? null });
  return candidatesIn(rows, `${title}\n${text}`).flatMap(row =>
    [...claims, ...quantities].flatMap(claim =>
      checksClaim(row, claim, context) ? [{ row, figure: claim.quote }] : [],
    ),
  );
}

const isAt = (found: string, wanted = found) => found.includes(wanted) || wanted.includes(found);

/** In the first batch one article says what several checks are of: each stands before its own alone. */
const own: readonly Case[] = batch0;
const crossed: readonly (readonly Case[])[] = [batch1, batch2, batch3, batch4, batch5];

test('checks stand beside the claims that were checked and no others', () => {
  const groups = [...own.map(one => [one]), ...crossed];
  const faults: string[] = [];
  const count = { shown: 0, right: 0, wanted: 0 };
  for (const group of groups) {
    const rows = group.map(rowOf);
    group.forEach((article, at) => {
      const wanted = (row: FactCheckRow) => article.shown && row.claimReviewed === article.reviewed;
      const isOwn = (row: FactCheckRow) => row === rows[at] || row.claimReviewed !== article.reviewed;
      const found = shownIn(article, rows.filter(isOwn));
      const right = found.filter(({ row, figure }) => wanted(row) && isAt(figure, article.figure));
      count.shown += found.length;
      count.right += right.length;
      count.wanted += article.shown ? 1 : 0;
      for (const one of found)
        if (!right.includes(one)) faults.push(`not: ${article.text} | ${one.row.claimReviewed}`);
      if (article.shown && right.length === 0) faults.push(`missing: ${article.text} | ${article.reviewed}`);
    });
  }
  const precision = count.right / count.shown;
  const recall = count.right / count.wanted;
  const report = [...faults, `precision ${precision}, recall ${recall}`].join('\n');
  expect(precision, report).toBeGreaterThanOrEqual(PRECISION);
  expect(recall, report).toBeGreaterThanOrEqual(RECALL);
});

test('no word has two meanings', () => {
  const words = MEANINGS.flat();
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
