import type { LedgerRecord } from '#utils/model/ledger.ts';

const THINGS = ['house', 'person', 'vehicle', 'tonne', 'case', 'USD', 'percent', 'school', 'vote', 'tree'];
const DONE = ['lost', 'counted', 'sold', 'found', 'moved', 'registered', 'planned', 'built', 'reported'];
const KINDS = ['government', 'ngo', 'company', 'academic', 'monitor'] as const;

/** Records as a reader of 300 sites would gather them, twenty an article, the same ones every time. */
export function madeRecords(from: number, to: number): LedgerRecord[] {
  return Array.from({ length: to - from }, (_, i) => made(from + i));
}

function made(n: number): LedgerRecord {
  const article = Math.floor(n / 20);
  const site = (article * 7919) % 300;
  const number = ((n * 2_654_435_761) % 90_000) + 10;
  const unit = pick(THINGS, n * 31 + article);
  const measure = `${pick(DONE, n * 17 + article)} in district ${(n * 13 + article) % 60}`;
  return {
    id: n.toString(16).padStart(16, '0'),
    article: {
      url: `https://paper-${site}.example/story-${article}`,
      title: `Report ${article} from district ${article % 60}`,
      outlet: `Paper ${site}`,
      published: new Date(Date.UTC(2020, 0, 1) + article * 3_600_000).toISOString(),
    },
    metAt: new Date(Date.UTC(2020, 0, 1) + n * 180_000).toISOString(),
    quote: { exact: `${number} ${unit}s`, prefix: 'The office said that ', suffix: ' were counted by then.' },
    position: { start: 20, end: 40 },
    value: { relation: 'exact', low: number, high: number },
    unit,
    measure,
    source: { text: `Office ${n % 97}`, kind: pick(KINDS, n), resolved: null },
    status: [n % 3 === 0 ? 'others-differ' : 'others-agree', ...(n % 50 === 0 ? (['hedged'] as const) : [])],
    measures: n % 10 === 0 ? [`bench#m${n % 40}`] : [],
  };
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
