import { expect, test } from 'vitest';
import { readContents } from '../../../utils/packs/diff/contents.ts';
import { diffPacks } from '../../../utils/packs/diff/diff-packs.ts';
import { memoryPack } from './memory-pack.ts';

const entity = (id: string) => ({ id, type: 'event', label: { en: id } });
const measure = {
  id: 'dead',
  label: { en: 'People killed' },
  about: 'flood',
  property: 'deaths',
  unit: 'person',
  terms: { en: ['killed'] },
};
const figure = (id: string, more: object = {}) => ({
  id,
  measure: 'dead',
  value: 10,
  bound: 'exact',
  asOf: '2026-05-01',
  claimedBy: 'Coast guard',
  url: 'https://coast.example/',
  ...more,
});
const contents = async (version: number, entities: object[], observations: object[]) =>
  readContents(await memoryPack({ entities, measures: [measure], observations }, { whence: { version } }));

test('figures added, revised with old and new value, withdrawn; names counted', async () => {
  const before = await contents(
    1,
    [entity('flood'), entity('fire')],
    [
      figure('same'),
      figure('linked'),
      figure('value'),
      figure('bound'),
      figure('date'),
      figure('range', { value: undefined, low: 5, high: 9, bound: 'between' }),
      figure('gone'),
    ],
  );
  const after = await contents(
    3,
    [entity('flood'), entity('storm'), entity('frost')],
    [
      figure('same'),
      figure('linked', { url: 'https://coast.example/new', quote: 'ten' }),
      figure('value', { value: 12 }),
      figure('bound', { bound: 'at-least', value: undefined, low: 10 }),
      figure('date', { asOf: '2026-06-01' }),
      figure('range', { value: undefined, low: 5, high: 11, bound: 'between' }),
      figure('new'),
    ],
  );
  const changes = diffPacks(before, after);
  expect(changes).toMatchObject({ from: 1, to: 3, entitiesAdded: 2, entitiesRemoved: 1 });
  expect(changes.added.map(({ id }) => id)).toEqual(['new']);
  expect(changes.withdrawn.map(({ id }) => id)).toEqual(['gone']);
  expect(changes.revised.map(({ before: a, after: b }) => [a.id, a.value, b.value])).toEqual([
    ['value', { relation: 'exact', low: 10, high: 10 }, { relation: 'exact', low: 12, high: 12 }],
    ['bound', { relation: 'exact', low: 10, high: 10 }, { relation: 'at-least', low: 10, high: null }],
    ['date', { relation: 'exact', low: 10, high: 10 }, { relation: 'exact', low: 10, high: 10 }],
    ['range', { relation: 'between', low: 5, high: 9 }, { relation: 'between', low: 5, high: 11 }],
  ]);
  expect(changes.revised[2]?.after.asOf).toBe('2026-06-01');
  expect(diffPacks(after, before).added.map(({ id }) => id)).toEqual(['gone']);
  expect(diffPacks(after, after)).toMatchObject({ added: [], revised: [], withdrawn: [], entitiesAdded: 0 });
});
