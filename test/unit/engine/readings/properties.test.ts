import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '#utils/engine/read.ts';
import type { Span } from '#utils/model/span.ts';

const texts = globSync(join(import.meta.dirname, 'texts/*.txt')).map(file => readFileSync(file, 'utf8'));
const WILD = [
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u200b',
  '\0',
  '\ufeff',
  '👩‍🚒',
  '🇸🇾',
  'e\u0301',
  '\u2028',
  '\r\n',
];
const words = texts.flatMap(text => text.split(/(?<=\s)/));

/** Any sequence of UTF-16 units at all; and the words of articles with what breaks readers of text strewn between them. */
const wildText = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map(units => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...words, ...WILD), { maxLength: 60 }).map(parts => parts.join('')),
);

test('whatever the string, every span of a reading lies in it and cuts its own words out of it', () => {
  fc.assert(
    fc.property(wildText, text => {
      const { claims, quantities, attributions } = readText(text, { speakers: [] });
      const check = ({ start, end }: Span, words?: string) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (words !== undefined) expect(text.slice(start, end)).toBe(words);
      };
      for (const claim of [...claims, ...quantities]) {
        check(claim, claim.quote);
        check(claim.sentence);
        if (claim.source) check(claim.source, claim.source.text);
        if (claim.source?.relayedBy) check(claim.source.relayedBy, claim.source.relayedBy.text);
        if (claim.cue) check(claim.cue, claim.cue.text);
        for (const hedge of claim.hedges) check(hedge, hedge.text);
      }
      for (const { source, cue, content } of attributions) {
        check(cue, cue.text);
        if (source) check(source, source.text);
        for (const span of content) check(span);
      }
    }),
    { numRuns: 300 },
  );
});

test('rivals are claims of the same text, and each other’s', () => {
  fc.assert(
    fc.property(wildText, text => {
      const { claims } = readText(text, { speakers: [] });
      const byId = new Map(claims.map(claim => [claim.id, claim]));
      for (const { id, rivals } of claims)
        for (const rival of rivals)
          expect(byId.get(rival.claim)?.rivals.some(back => back.claim === id)).toBe(true);
    }),
  );
});

describe('paragraphs read one by one give the same figures', () => {
  test.each(texts.map(text => [text.slice(0, 40), text]))('%s', (_, text) => {
    const figuresOf = (part: string) => {
      const { claims, quantities } = readText(part, { speakers: [] });
      return [...claims, ...quantities]
        .sort((a, b) => a.start - b.start)
        .map(({ quote, value }) => [quote, value]);
    };
    expect(text.split('\n').flatMap(figuresOf)).toEqual(figuresOf(text));
  });
});
