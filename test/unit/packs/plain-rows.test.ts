import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntityRow, ObservationRow } from '../../../utils/model/pack.ts';
import { isPlainRow } from '../../../utils/packs/format/plain-rows.ts';

const RUNS = 3000;

/** Values that are right somewhere, or nearly. */
const Value = fc.oneof(
  fc.constantFrom<unknown>(
    'Lower Orla',
    'Zürich',
    'e\u0301',
    'a\u202eb',
    '',
    ' ',
    'x#y',
    'exact',
    'at-least',
    'place',
    '2026-05',
    '2026-5',
    'https://guard.example/',
    'http://guard.example/',
    'https://',
    3,
    -1,
    0.5,
    Number.POSITIVE_INFINITY,
    true,
    null,
  ),
  fc.constantFrom<unknown>([], ['a'], [1], {}, { en: 'Orla' }, { en: '' }, { en: 'a\u200bb' }, { en: 1 }),
  fc.constantFrom<unknown>(
    [{ text: 'Orla' }],
    [{ text: 'Orla', case: 'any', prior: 2 }],
    [{ text: 'Orla', case: 'some' }],
    [{ text: 'Orla', needs: ['x', 1] }],
    [{ text: '' }],
    [{}],
    [null],
    [{ text: 'Orla', extra: 1 }],
  ),
  fc.constant('x'.repeat(4097)),
);

const FULL = {
  entities: {
    ...{ id: 'orla', type: 'place', label: { en: 'Orla' }, aliases: [{ text: 'Orla' }], country: 'SY' },
    ...{
      sameAs: ['wikidata:Q1'],
      within: ['North'],
      where: ['iso3166-1:SY'],
      description: { en: 'A river' },
    },
  },
  observations: {
    ...{ id: 'o1', measure: 'dead', value: 41, bound: 'at-least', asOf: '2026-05-01', method: 'survey' },
    ...{ claimedBy: 'Coast guard', url: 'https://guard.example/0501' },
  },
} as const;
const SCHEMAS = { entities: EntityRow, observations: ObservationRow };
const kinds = ['entities', 'observations'] as const;

describe('what is let in by sight', () => {
  test.each(kinds)('%s: the schema lets in too, and makes the same of it', name => {
    let plain = 0;
    const keys = [...Object.keys(FULL[name]), 'unknown', '__proto__'];
    const Edits = fc.array(fc.tuple(fc.constantFrom(...keys), fc.option(Value, { nil: undefined })), {
      maxLength: 2,
    });
    fc.assert(
      fc.property(Edits, edits => {
        const text = JSON.stringify(Object.fromEntries([...Object.entries(FULL[name]), ...edits]));
        const row = JSON.parse(text);
        if (!isPlainRow(name, row)) return;
        plain++;
        expect(SCHEMAS[name].safeParse(JSON.parse(text)).data).toEqual(row);
      }),
      { numRuns: RUNS },
    );
    expect(plain).toBeGreaterThan(RUNS / 10);
  });

  test.each(kinds)('%s: any row with what most have', name => {
    expect(isPlainRow(name, structuredClone(FULL[name]))).toBe(true);
  });

  test('what only the schema can judge is left to it', () => {
    expect(isPlainRow('measures', { id: 'm' })).toBe(false);
    expect(isPlainRow('entities', { ...structuredClone(FULL.entities), source: { kind: 'ngo' } })).toBe(
      false,
    );
    expect(isPlainRow('entities', JSON.parse('{"__proto__": {"id": "x"}}'))).toBe(false);
  });
});
