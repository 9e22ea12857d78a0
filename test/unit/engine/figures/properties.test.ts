import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDocument } from '#utils/engine/document/make-document.ts';
import { findFigures } from '#utils/engine/figures/find-figures.ts';
import { readText } from '#utils/engine/read.ts';

const WORDS =
  'more than 7,500 people killed between $40 and 50 billion - – one of the two-thirds half a dozen up 3.5 % ( ) “ ” said the U.N. in 2012 March 9 No. 5 4:30 p.m. -5 °C km² 1/2 ½ from to 12-year-old 1.2bn dozens hundreds of thousands million. Mr. F-35 \n , . " \' 0 a'.split(
    ' ',
  );
/** Wild strings (lone surrogates, controls, bidi marks), and strings made of what the engine looks for. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join('')),
);

test('every token, sentence and figure cuts its own words out of the text, in order', () => {
  fc.assert(
    fc.property(anyText, text => {
      const document = makeDocument(text);
      let end = 0;
      for (const token of document.tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        end = token.end;
      }
      let last = 0;
      for (const sentence of document.sentences) {
        expect(sentence.first).toBe(last);
        last = sentence.last;
      }
      expect(last).toBe(document.tokens.length);
      let taken = 0;
      for (const figure of findFigures(document)) {
        expect(figure.start).toBeGreaterThanOrEqual(taken);
        expect(figure.end).toBeGreaterThan(figure.start);
        taken = figure.end;
      }
    }),
  );
});

test('a reading quotes the text, and is the same the second time', () => {
  fc.assert(
    fc.property(anyText, text => {
      const reading = readText(text, { speakers: [] });
      for (const { quote, start, end } of [...reading.claims, ...reading.quantities])
        expect(text.slice(start, end)).toBe(quote);
      expect(readText(text, { speakers: [] })).toEqual(reading);
    }),
  );
});

test('values keep to their relation', () => {
  fc.assert(
    fc.property(anyText, text => {
      for (const { value } of findFigures(makeDocument(text))) {
        const { relation, low, high } = value;
        if (relation === 'vague') expect([low, high]).toEqual([null, null]);
        else if (relation === 'more-than' || relation === 'at-least')
          expect([high, typeof low]).toEqual([null, 'number']);
        else if (relation === 'less-than' || relation === 'at-most')
          expect([low, typeof high]).toEqual([null, 'number']);
        else if (relation === 'between') expect(low).toBeLessThan(high ?? Number.NaN);
        else expect(low).toBe(high);
      }
    }),
  );
});

test('paragraphs read one by one give the same figures', () => {
  const line = fc
    .array(fc.constantFrom(...WORDS.filter(word => word !== '\n')), { maxLength: 25 })
    .map(words => words.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), lines => {
      const whole = findFigures(makeDocument(lines.join('\n')));
      const single = lines.flatMap(text => findFigures(makeDocument(text)));
      expect(whole.map(({ value }) => value)).toEqual(single.map(({ value }) => value));
    }),
  );
});
