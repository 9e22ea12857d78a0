import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WhenceError } from '../../../utils/model/errors.ts';
import { compilePack } from '../../../utils/packs/compile/compile-pack.ts';
import { readContents } from '../../../utils/packs/diff/contents.ts';
import { diffPacks } from '../../../utils/packs/diff/diff-packs.ts';
import { parseRow } from '../../../utils/packs/format/rows.ts';
import { loadPack } from '../../../utils/packs/library/loaded-pack.ts';
import { memoryPack } from './memory-pack.ts';

const RUNS = process.env.npm_lifecycle_event === 'test:fuzz' ? 10_000 : 1_000;

const ROWS = {
  entities: {
    id: 'guard',
    type: 'organisation',
    label: { en: 'Coast guard' },
    aliases: [{ text: 'Coast guard', prior: 3, needs: ['sea'] }],
    source: { kind: 'government', ownership: { kind: 'state', evidenceUrl: 'https://guard.example/' } },
  },
  observations: {
    id: 'o1',
    measure: 'dead',
    value: 41,
    bound: 'at-least',
    asOf: '2026-05-01',
    claimedBy: 'Coast guard',
    url: 'https://guard.example/0501',
    verification: { status: 'checked', by: 'Desk', url: 'https://desk.example/' },
  },
} as const;

/** What hostile rows hold in place of what belongs there. */
const Hostile = fc.oneof(
  fc.constantFrom<unknown>(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'http://guard.example/',
    'data:text/html,x',
    'safe\u202egnp.exe',
    'zero\u200bwidth',
    '\ufeffmark',
    'e\u0301',
    '',
    '__proto__',
    null,
    -0,
    [],
    {},
  ),
  fc.jsonValue(),
);
const Edit = fc.record({
  at: fc.nat(),
  key: fc.constantFrom('same', '__proto__', 'constructor', 'x'),
  value: Hostile,
});

/** The row with one of its values, at any depth, replaced or put under another key. */
function spoil(row: object, { at, key, value }: { at: number; key: string; value: unknown }): string {
  let count = 0;
  const spots = JSON.stringify(row).match(/"[^"]+":/g)?.length ?? 1;
  return JSON.stringify(row, function (this: object, name, old) {
    if (name === '' || Array.isArray(this) || count++ !== at % spots) return old;
    return key === 'same' ? value : { [`${key}\u0000`]: value };
  }).replaceAll('\\u0000', '');
}

interface Linked {
  readonly url?: unknown;
  readonly evidenceUrl?: unknown;
  readonly verification?: { readonly url?: unknown } | undefined;
  readonly source?: { readonly ownership?: { readonly evidenceUrl?: unknown } | undefined } | undefined;
}

/** What cards make links of. */
const linksOf = ({ url, evidenceUrl, verification, source }: Linked): unknown[] =>
  [url, evidenceUrl, verification?.url, source?.ownership?.evidenceUrl].filter(link => link !== undefined);

/** Every string in a value that was let in. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

describe(`${RUNS} spoilt rows`, () => {
  test.each(Object.keys(ROWS) as (keyof typeof ROWS)[])('%s: refused in so many words, or harmless', name => {
    let refused = 0;
    fc.assert(
      fc.property(Edit, edit => {
        const text = spoil(ROWS[name], edit);
        try {
          const row = parseRow(name, { number: 1, text, start: 0, end: text.length }, 'mem');
          expect(linksOf(row as Linked).filter(link => !String(link).startsWith('https:'))).toEqual([]);
          const shown = [...stringsIn(row.label), String(row.claimedBy ?? '')];
          expect(shown.filter(words => /[\u200b\u202a-\u202e\ufeff]/u.test(words))).toEqual([]);
        } catch (error) {
          if (!(error instanceof WhenceError)) throw error;
          refused++;
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 10);
  });
});

test('ids and names that objects have of themselves are ids and names like others', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const pack = await memoryPack({
    entities: names.map(id => ({ id, type: 'event', label: { en: id }, aliases: [{ text: id }] })),
    measures: names.map(id => ({
      id,
      label: { en: id },
      about: id,
      property: 'deaths',
      unit: 'person',
      terms: { en: ['dead'] },
    })),
    observations: names.map(id => ({ ...ROWS.observations, id, measure: id })),
  });
  const loaded = loadPack(await compilePack(pack));
  for (const id of names) expect((await loaded.entities.byId(id))?.label.en).toBe(id);
  const contents = await readContents(pack);
  expect([...contents.figures.values()].map(({ measure }) => measure)).toEqual(names);
  expect(diffPacks(contents, contents).revised).toEqual([]);
  await expect(memoryPack({ entities: [] }).then(readContents)).resolves.toMatchObject({ version: 1 });
});
