import { describe, expect, test } from 'vitest';
import { readText } from '#utils/engine/read.ts';
import texts from './cases/texts.json' with { type: 'json' };

/** Read from the text up: "figure ~ figure" for rivals, "figure = figure" for one figure told twice, in order. */
describe('which figures of a text compete', () => {
  test.each(texts)('$text', ({ text, rivals }) => {
    const { claims } = readText(text, { speakers: [] });
    const quoteOf = new Map(claims.map(claim => [claim.id, claim.quote]));
    const order = claims.map(({ id }) => id);
    const found = claims.flatMap(claim =>
      claim.rivals
        .filter(rival => order.indexOf(rival.claim) > order.indexOf(claim.id))
        .map(({ claim: other, same }) => `${claim.quote} ${same ? '=' : '~'} ${quoteOf.get(other)}`),
    );
    expect(found).toEqual(rivals);
  });
});
