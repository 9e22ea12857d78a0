import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNames, findNames, openNames } from '../../../../utils/engine/names/names.ts';
import { type Row, referenceMatches } from './reference-matcher.ts';

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'A',
    'B',
    'é',
    'É',
    's',
    'S',
    'of',
    'of ',
    'x',
    'ab',
    'Abc',
    'ABCD',
    'bass',
    'and',
    '1',
    '市',
    '大',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '-',
    "'",
    '.',
    ',',
    '\n',
    '&',
    '\u00ad',
    'e\u0301',
    '😀',
    'a.',
    ' The ',
    "'s",
    "'ll",
    "'ve",
    'l',
  ],
);
const written = (most: number): fc.Arbitrary<string> =>
  fc.array(piece, { minLength: 1, maxLength: most }).map(pieces => pieces.join(''));
const row: fc.Arbitrary<Row> = fc.record({ text: written(5), case: fc.constantFrom('exact', 'any') });

function matches(text: string, packs: readonly Row[][]): string[] {
  const indexes = packs.map(rows => {
    const index = openNames(compileNames(rows.map((entry, entity) => ({ ...entry, entity, type: 'place' }))));
    if (!index) throw new Error('not an index');
    return index;
  });
  const found = findNames(text, indexes).flatMap(({ start, end, pack, senses }) =>
    senses.map(({ entity }) => `${pack}/${start}-${end}:${entity}`),
  );
  return [...new Set(found)].sort();
}

test('finds what a naive matcher finds, in random texts with random aliases', () => {
  fc.assert(
    fc.property(written(40), fc.array(row, { minLength: 1, maxLength: 30 }), (text, rows) => {
      expect(matches(text, [rows])).toEqual(referenceMatches(text, rows).map(match => `0/${match}`));
    }),
    { numRuns: 3000 },
  );
});

test('several packs in one pass give what each gives alone', () => {
  fc.assert(
    fc.property(
      written(40),
      fc.array(row, { maxLength: 15 }),
      fc.array(row, { maxLength: 15 }),
      (text, one, two) => {
        const together = matches(text, [one, two]);
        const apart = [one, two].flatMap((rows, pack) =>
          matches(text, [rows]).map(m => m.replace(/^0/, `${pack}`)),
        );
        expect(together).toEqual(apart.sort());
      },
    ),
    { numRuns: 300 },
  );
});
