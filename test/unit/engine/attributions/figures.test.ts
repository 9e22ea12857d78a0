import { describe, expect, test } from 'vitest';
import { attributeFigures } from '#utils/engine/attributions/attribute-figures.ts';
import { makeDocument } from '#utils/engine/document/make-document.ts';
import cases from './figure-cases.json' with { type: 'json' };

const locate = (text: string, quotes: readonly string[]) => {
  let from = 0;
  return quotes.map(quote => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    return { start, end: from, unit: null, measure: null };
  });
};

describe('whose a figure is', () => {
  test.each(cases)('$text', ({ text, figures }) => {
    const spans = locate(
      text,
      figures.map(([quote]) => quote ?? ''),
    );
    const read = attributeFigures(makeDocument(text), spans, { speakers: [] });
    const shown = read.figures.map(({ source }, i) => [
      figures[i]?.[0],
      source?.text ?? null,
      ...(source?.relayedBy ? [source.relayedBy.text] : []),
    ]);
    expect(shown).toEqual(figures);
  });

  test('a name that a pack knows brings its kind and its entity', () => {
    const text = 'Tasko said 40 homes had burned. The mayor said 41.';
    const hint = { ref: 'demo#tasko', label: 'Tasko', kind: 'state-media' } as const;
    const { figures } = attributeFigures(makeDocument(text), locate(text, ['40 homes', '41']), {
      speakers: [{ start: 0, end: 5, hint }],
    });
    expect(figures.map(({ source }) => [source?.kind, source?.entity])).toEqual([
      ['state-media', 'demo#tasko'],
      ['government', null],
    ]);
  });
});
