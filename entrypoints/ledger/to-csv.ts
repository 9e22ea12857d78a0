import Papa from 'papaparse';
import type { LedgerRecord } from '#utils/model/ledger.ts';

/** One line a claim. Cells that a spreadsheet would run as a formula are escaped. */
export function toCsv(records: readonly LedgerRecord[]): string {
  const rows = records.map(({ article, metAt, quote, value, unit, measure, source, status }) => ({
    quote: quote.exact,
    relation: value.relation,
    low: value.low,
    high: value.high,
    unit,
    measure,
    source: source?.resolved ?? source?.text,
    sourceKind: source?.kind,
    status: status.join(' '),
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    url: article.url,
    metAt,
  }));
  return Papa.unparse(rows, { escapeFormulae: true });
}
