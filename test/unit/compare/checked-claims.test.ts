import { describe, expect, test } from 'vitest';
import type { Claim } from '#utils/model/claim.ts';
import type { FactCheckRow } from '#utils/model/pack.ts';
import { ACTIVISTS, claim, compared, note } from './compared.ts';

describe('fact checks', () => {
  const check = (rest: Partial<FactCheckRow>): FactCheckRow => ({
    id: 'f1',
    claimReviewed: 'Activists claimed that more than 8,000 had been killed, a toll nobody else gave',
    url: 'https://checker.example/1',
    author: { name: 'Checker' },
    datePublished: '2021-03-12',
    reviewRating: { alternateName: 'Unproven' },
    ...rest,
  });

  test.each([
    [
      'same number and words',
      check({ claimReviewed: 'A toll of more than 8,000 was put about by activists' }),
      true,
    ],
    ['same number, same measure', check({ claimReviewed: '8,000 dead', measure: 'killed' }), true],
    ['same number, other words', check({ claimReviewed: 'The city planted 8,000 trees' }), false],
    ['same words, other number', check({ claimReviewed: 'Activists put the toll at 9,000' }), false],
    ['same number, other measure', check({ measure: 'displaced' }), false],
    ['another observation', check({ observation: 'k9' }), false],
  ])('%s', async (_, row, shown) => {
    const text = 'The war in Karsan goes on. Activists put the toll at more than 8,000.';
    const [c1] = await compared([claim(ACTIVISTS, 'c1', {}, text)], { text, factChecks: [row] });
    const found = note(c1 as Claim, 'fact-checked');
    expect(found?.statement?.text).toBe(shown ? 'Unproven' : undefined);
  });

  test.each([
    [
      'what the article repeats',
      'Activists claimed that more than 8,000 people died in the war in Karsan',
      true,
    ],
    [
      'another thing with the same number',
      'More than 8,000 trees were planted in Karsan after the war',
      false,
    ],
    ['nothing that the article speaks of', 'More than 8,000 ships were built in the harbour of Marel', false],
  ])('without a link of the pack, of %s', async (_, claimReviewed, shown) => {
    const text = 'The war in Karsan goes on. Activists put the toll at more than 8,000.';
    const plainFactChecks = [check({ claimReviewed })];
    const [c1] = await compared([claim(ACTIVISTS, 'c1', {}, text)], { text, plainFactChecks });
    expect(note(c1 as Claim, 'fact-checked')?.statement?.text).toBe(shown ? 'Unproven' : undefined);
  });
});
