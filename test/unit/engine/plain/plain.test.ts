import { describe, expect, test } from 'vitest';
import { readText } from '#utils/engine/read.ts';
import cases from './cases.json' with { type: 'json' };

const read = (text: string, language: string) => readText(text, { speakers: [], language });

describe.each(cases)('$language: $text', ({ language, text, figures }) => {
  const { claims, quantities, attributions } = read(text, language);

  test('its figures, by their signs alone', () => {
    expect(claims.map(({ quote, value, unit }) => `${quote} | ${value.low} | ${unit ?? '-'}`)).toEqual(
      figures,
    );
  });

  test('quotes are cut from the text, and nothing is said of what was not read', () => {
    for (const { quote, start, end, sentence, ...claim } of claims) {
      expect(text.slice(start, end)).toBe(quote);
      expect(sentence.start <= start && end <= sentence.end).toBe(true);
      expect(claim).toMatchObject({ measure: null, direction: null, source: null, hedges: [], rivals: [] });
    }
    expect([...quantities, ...attributions]).toEqual([]);
  });
});

test('a figure stands in its own sentence', () => {
  const text = 'Es regnet. Rund 3.500 Häuser stehen leer. Niemand kommt.\nDanach 400 mehr.';
  const shown = read(text, 'de').claims.map(({ sentence }) => text.slice(sentence.start, sentence.end));
  expect(shown).toEqual(['Rund 3.500 Häuser stehen leer.', 'Danach 400 mehr.']);
});

test('English is read with all its rules, and where nothing is said of the language', () => {
  const text = 'Police said 3,500 people had fled.';
  expect(read(text, 'en-GB')).toEqual(readText(text, { speakers: [] }));
  expect(read(text, 'en').claims[0]?.source?.text).toBe('Police');
});
