import { expect, test } from 'vitest';
import { checksClaim } from '#utils/compare/fact-checks/checks-claim.ts';
import { readText } from '#utils/engine/read.ts';
import type { FactCheckRow } from '#utils/model/pack.ts';
import cases from './cases/fact-checks.json' with { type: 'json' };
import { contextOf } from './fixtures.ts';

/** A check set beside a claim that nobody checked is worse than none; of those that say the same most must be found. */
const PRECISION = 1;
const RECALL = 0.7;

const isShown = ({ text, reviewed, about }: (typeof cases)[number], id: string): boolean => {
  const row: FactCheckRow = {
    id,
    claimReviewed: reviewed,
    url: `https://checker.example/${id}`,
    author: { name: 'Checker' },
    ...(about && { about }),
  };
  const { claims, quantities } = readText(text, { speakers: [] });
  return [...claims, ...quantities].some(claim => checksClaim(row, claim, contextOf(text)));
};

test('checks stand beside the claims that were checked and no others', () => {
  const read = cases.map((one, index) => ({ one, found: isShown(one, String(index)) }));
  const faults = read
    .filter(({ one, found }) => one.shown !== found)
    .map(({ one, found }) => `${found ? 'not' : 'missing'}: ${one.text} | ${one.reviewed}`);
  const right = read.filter(({ one, found }) => one.shown && found).length;
  const precision = right / read.filter(({ found }) => found).length;
  const recall = right / cases.filter(({ shown }) => shown).length;
  const report = [...faults, `precision ${precision}, recall ${recall}`].join('\n');
  expect(precision, report).toBeGreaterThanOrEqual(PRECISION);
  expect(recall, report).toBeGreaterThanOrEqual(RECALL);
});
