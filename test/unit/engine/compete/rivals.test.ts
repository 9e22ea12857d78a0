import { describe, expect, test } from 'vitest';
import { sameNumber } from '#utils/engine/compete/number/same-number.ts';
import { rivalsOf } from '#utils/engine/compete/rivals.ts';
import { makeDocument } from '#utils/engine/document/make-document.ts';
import type { Value } from '#utils/model/figure.ts';
import cases from './cases/rivals.json' with { type: 'json' };

const exact = (number: number): Value => ({ relation: 'exact', low: number, high: number });

const namedIn = (text: string, name: string) => {
  const start = text.indexOf(name);
  return { start, end: start + name.length, text: name, resolved: null, entity: null };
};

describe('which claims compete', () => {
  test.each(cases)('$text', ({ text, claims, rivals }) => {
    const document = makeDocument(text);
    let from = 0;
    const made = claims.map(([quote, unit, number, measure, source = null], i) => {
      const start = text.indexOf(String(quote), from);
      const end = start + String(quote).length;
      from = end;
      const sentence = document.sentences.find(s => s.start <= start && end <= s.end) ?? { start, end };
      return {
        id: String(i),
        start,
        end,
        value: exact(Number(number)),
        unit: String(unit),
        measure: measure === null ? null : String(measure),
        direction: null,
        sentence,
        source: source === null ? null : namedIn(text, String(source)),
      };
    });
    const found = rivalsOf(document, made).flatMap((list, i) =>
      list
        .filter(({ claim }) => Number(claim) > i)
        .map(({ claim, same }) => [i, Number(claim), same ? 'same' : 'rival']),
    );
    expect(found).toEqual(rivals);
  });

  test.each([
    [7500, 7500, true],
    [7500, 7512, true],
    [7500, 7600, false],
    [7512, 7513, false],
    [12, 13, false],
    [0, 0, true],
  ])('%d and %d are one number: %s', (a, b, same) => {
    expect(sameNumber({ value: exact(a) }, { value: exact(b) })).toBe(same);
  });

  test('vague figures are never the same number', () => {
    const vague: Value = { relation: 'vague', low: null, high: null };
    expect(sameNumber({ value: vague }, { value: vague })).toBe(false);
  });
});
