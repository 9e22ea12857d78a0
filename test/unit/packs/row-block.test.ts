import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowBlockBuilder } from '../../../utils/packs/compile/row-block.ts';
import { EntityRows } from '../../../utils/packs/library/entity-rows.ts';

const rowOf = (id: string) => ({ id, type: 'place', label: { en: `Place ʻŌhiʻa ${id}`.normalize() } });

function rowsOf(ids: readonly string[]): EntityRows {
  const builder = new RowBlockBuilder();
  for (const id of ids) builder.add(JSON.stringify(rowOf(id)), id);
  return new EntityRows(builder.build());
}

describe('rows of a pack', () => {
  it('are found by number and by id, and no other id is', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter(text => /^[^\s#]+$/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(id), id, (ids, other) => {
        const rows = rowsOf(ids);
        expect(rows.count).toBe(ids.length);
        for (const [ordinal, one] of ids.entries()) {
          expect(rows.at(ordinal)?.id).toBe(one);
          expect(rows.byId(one)?.label).toEqual(rowOf(one).label);
        }
        expect(rows.byId(other)?.id).toBe(ids.includes(other) ? other : undefined);
        expect(rows.at(ids.length)).toBeUndefined();
      }),
    );
  });

  it('stay right when more are asked for than are remembered', () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `p${index}`);
    const rows = rowsOf(ids);
    for (const id of [...ids, ...ids.toReversed()]) expect(rows.byId(id)?.id).toBe(id);
  });
});
