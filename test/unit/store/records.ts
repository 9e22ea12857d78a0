import type { LedgerRecord } from '#utils/model/ledger.ts';

/** A record of its own id; a day's minute per number keeps them in order. */
export function recordOf(n: number, rest: Partial<LedgerRecord> = {}): LedgerRecord {
  const figure = `${n + 1} houses`;
  return {
    id: n.toString(16).padStart(16, '0'),
    article: {
      url: `https://paper.example/${Math.floor(n / 10)}`,
      title: 'Storm over the bay',
      outlet: 'Paper',
      published: '2024-05-01',
    },
    metAt: new Date(Date.UTC(2024, 4, 1) + n * 60_000).toISOString(),
    quote: { exact: figure, prefix: 'The storm took ', suffix: ' in one night.' },
    position: { start: 15, end: 15 + figure.length },
    value: { relation: 'exact', low: n + 1, high: n + 1 },
    unit: 'house',
    measure: 'destroyed',
    source: { text: 'the mayor', kind: 'government', resolved: null },
    status: [],
    measures: [],
    ...rest,
  };
}

export const recordsOf = (count: number, from = 0): LedgerRecord[] =>
  Array.from({ length: count }, (_, i) => recordOf(from + i));

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
