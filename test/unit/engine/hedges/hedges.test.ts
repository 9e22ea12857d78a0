import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributeFigures } from '#utils/engine/attributions/attribute-figures.ts';
import { makeDocument } from '#utils/engine/document/make-document.ts';

/** A text with its figures in order: words, measure, and the hedges as "kind: words". */
interface Case {
  readonly text: string;
  readonly figures: readonly (readonly [quote: string, measure: string | null, hedges: readonly string[]])[];
}

const folder = join(import.meta.dirname, 'cases');

for (const file of readdirSync(folder)) {
  const cases: Case[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  describe(file.replace('.json', ''), () => {
    test.each(cases)('$text', ({ text, figures }) => {
      const spans = figures.map(([quote, measure]) => {
        const start = text.indexOf(quote);
        return { start, end: start + quote.length, unit: null, measure };
      });
      const read = attributeFigures(makeDocument(text), spans, { speakers: [] });
      const shown = read.figures.map(({ hedges }) =>
        hedges.map(({ kind, text: words }) => `${kind}: ${words}`),
      );
      expect(shown).toEqual(figures.map(([, , hedges]) => hedges));
    });
  });
}
