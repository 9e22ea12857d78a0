import { render } from 'preact';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import { cacheFiles } from '#utils/store/files/cache-files.ts';
import { type Ledger, openLedger } from '#utils/store/ledger/ledger.ts';
import { LedgerPage } from '../../../entrypoints/ledger/ledger-page.tsx';
import { madeRecords } from './made-records.ts';

useEnglishMessages();
const RECORDING = { on: true, private: false };
const BATCH = 2000;
const ledger: Ledger = openLedger(cacheFiles('bench'));
const add = (records: readonly LedgerRecord[]): Promise<number> => ledger.add(records, RECORDING);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Resolves once the page shows what `isThere` waits for and has painted it. */
function painted(isThere: () => boolean): Promise<void> {
  return new Promise(resolve => {
    const look = (): void => {
      if (isThere()) requestAnimationFrame(() => setTimeout(resolve));
      else requestAnimationFrame(look);
    };
    look();
  });
}

const rows = (): number => document.querySelectorAll('.records tbody tr').length;
const total = (): string => document.querySelector('.ledger-total')?.textContent ?? '';

const api = {
  /** Fills the ledger up to so many records; milliseconds. */
  fill: (from: number, to: number) =>
    timed(async () => {
      for (let at = from; at < to; at += BATCH) await add(madeRecords(at, Math.min(to, at + BATCH)));
    }),
  /** Milliseconds from the start of drawing to the first rows on the screen. Call it on a page just loaded. */
  firstPaint: () =>
    timed(() => {
      render(
        <LedgerPage onRead={() => undefined} reader={ledger} forget={what => ledger.forget(what)} />,
        document.body,
      );
      return painted(() => rows() > 0);
    }),
  /** From there to the number of all records. */
  total: () => timed(() => painted(() => total() !== '')),
  /** One article's claims, twenty of them. */
  addArticle: (at: number) => timed(() => add(madeRecords(at, at + 20))),
  search: (words: string) => timed(() => ledger.list({ search: words }, null, 100)),
  twoFilters: () => timed(() => ledger.list({ host: 'paper-3.example', status: 'others-differ' }, null, 100)),
  count: () => timed(() => ledger.count({ status: 'others-differ', kind: 'government' })),
  sites: () => timed(() => ledger.sites()),
  forgetArticle: () => timed(() => ledger.forget({ article: madeRecords(0, 1)[0]?.article.url ?? '' })),
};

Object.assign(globalThis, { api });
