import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityRow } from '../../../utils/model/pack.ts';
import { factsLine } from '../../../utils/packs/compile/name-facts.ts';
import { RowBlockBuilder } from '../../../utils/packs/compile/row-block.ts';
import { EntityRows } from '../../../utils/packs/library/entity-rows.ts';

const rowOf = (id: string, more: object = {}) =>
  EntityRow.parse({ id, type: 'place', label: { en: `Place ʻŌhiʻa ${id}`.normalize() }, ...more });

async function rowsOf(rows: readonly EntityRow[]): Promise<EntityRows> {
  const builder = new RowBlockBuilder();
  for (const row of rows) builder.add(JSON.stringify(row), row.id, factsLine(row));
  return new EntityRows(await builder.build());
}

describe('rows of a pack', () => {
  it('are found by number and by id, and no other id is', async () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter(text => /^[^\s#]+$/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(id), id, async (ids, other) => {
        const rows = await rowsOf(ids.map(one => rowOf(one)));
        expect(rows.count).toBe(ids.length);
        for (const [ordinal, one] of ids.entries()) {
          expect((await rows.at(ordinal))?.id).toBe(one);
          expect((await rows.byId(one))?.label).toEqual(rowOf(one).label);
          expect(rows.facts(ordinal)).toMatchObject({ id: one, label: rowOf(one).label.en });
        }
        expect((await rows.byId(other))?.id).toBe(ids.includes(other) ? other : undefined);
        expect(await rows.at(ids.length)).toBeUndefined();
        expect(rows.facts(ids.length)).toBeUndefined();
      }),
    );
  });

  it('stay right when more are asked for than are remembered, and when there are too many to read at once', async () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `p${index}`);
    const rows = await rowsOf(ids.map(id => rowOf(id)));
    for (const id of [...ids.slice(-2_100), ...ids.slice(0, 50), ...ids.slice(-50)])
      expect((await rows.byId(id))?.id).toBe(id);
  });

  it.each([
    { more: {}, facts: {} },
    { more: { country: 'GE', within: ['Asia'] }, facts: { country: 'GE', within: ['Asia'] } },
    { more: { source: { country: 'US' } }, facts: { country: 'US' } },
    { more: { description: { de: 'Stadt', en: 'a town' } }, facts: { description: 'a town' } },
  ])('keep beside them what naming asks: $facts', async ({ more, facts }) => {
    const rows = await rowsOf([rowOf('one', more)]);
    const nothing = { country: undefined, within: undefined, description: undefined };
    expect(rows.facts(0)).toEqual({ id: 'one', label: rowOf('one').label.en, ...nothing, ...facts });
  });
});
