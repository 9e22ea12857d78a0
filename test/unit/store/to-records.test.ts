import { expect, test } from 'vitest';
import type { Claim } from '#utils/model/claim.ts';
import { LedgerRecord } from '#utils/model/ledger.ts';
import type { OtherFigure } from '#utils/model/other-figure.ts';
import type { Reading } from '#utils/model/reading.ts';
import { plainUrl, toRecords } from '#utils/store/ledger/to-records.ts';

const TEXT = 'A storm passed. It took 12 roofs in Bay Street. It took 12 roofs in Sea Street.';
const MET = '2024-05-01T08:00:00.000Z';

const claimAt = (start: number, rest: Partial<Claim> = {}): Claim => ({
  id: `c${start}`,
  start,
  end: start + 8,
  quote: '12 roofs',
  value: { relation: 'exact', low: 12, high: 12 },
  unit: 'roof',
  measure: 'taken',
  direction: null,
  source: null,
  cue: null,
  hedges: [],
  future: false,
  sentence: { start: 0, end: TEXT.length },
  competing: [],
  notes: [],
  ...rest,
});

const readingOf = (claims: Claim[], url: string | null = 'https://paper.example/storm'): Reading => ({
  article: { url, title: 'Storm', published: '2024-05-01', updated: null, outlet: 'Paper', language: 'en' },
  claims,
  quantities: [],
  attributions: [],
  entities: [],
  known: [],
  packs: [],
});
const first = TEXT.indexOf('12 roofs');
const second = TEXT.lastIndexOf('12 roofs');
const idsOf = async (reading: Reading, text = TEXT) =>
  (await toRecords(reading, text, MET)).map(({ id }) => id);

test('a record has what the ledger keeps, in its form', async () => {
  const note = { kind: 'own-voice' as const, quote: null, statement: null };
  const pack = { origin: 'pack', pack: 'p', measure: 'roofs' } as OtherFigure;
  const [record] = await toRecords(
    readingOf([claimAt(first, { notes: [note], competing: [pack, pack] })]),
    TEXT,
    MET,
  );
  expect(LedgerRecord.parse(record)).toEqual(record);
  expect(record).toMatchObject({
    metAt: MET,
    quote: {
      exact: '12 roofs',
      prefix: 'A storm passed. It took ',
      suffix: ' in Bay Street. It took 12 roofs',
    },
    position: { start: first, end: first + 8 },
    status: ['own-voice'],
    measures: ['p#roofs'],
  });
});

test('two equal figures of one article have two ids', async () => {
  const [a, b] = await idsOf(readingOf([claimAt(first), claimAt(second)]));
  expect(a).not.toBe(b);
});

test('the same page gives the same ids, also under a tracking address and with a line above', async () => {
  const once = await idsOf(readingOf([claimAt(second)]));
  expect(
    await idsOf(readingOf([claimAt(second)], 'https://paper.example/storm?utm_source=x&fbclid=1#top')),
  ).toEqual(once);
  const above = 'Updated at noon.\n';
  expect(await idsOf(readingOf([claimAt(second + above.length)]), above + TEXT)).toEqual(once);
  expect(await idsOf(readingOf([claimAt(second)], 'https://other.example/storm'))).not.toEqual(once);
});

test('without an address nothing is kept', async () => {
  expect(await idsOf(readingOf([claimAt(first)], null))).toEqual([]);
  expect(await idsOf(readingOf([claimAt(first)], 'file:///home/me/a.html'))).toEqual([]);
});

test.each([
  ['https://a.example/x?id=3&utm_medium=mail#part', 'https://a.example/x?id=3'],
  ['https://a.example/x?at_campaign=1', 'https://a.example/x'],
  ['http://a.example', 'http://a.example/'],
  ['about:blank', null],
  ['no address', null],
])('%s is %s', (address, plain) => {
  expect(plainUrl(address)).toBe(plain);
});
