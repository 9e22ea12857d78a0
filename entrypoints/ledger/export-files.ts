import Papa from 'papaparse';
import { annotationOf } from '#components/cite/annotation.ts';
import { citableRecord } from '#components/cite/citable.ts';
import type { ExportFormat } from '#components/ledger/ledger-tools.tsx';
import type { LedgerRecord } from '#utils/model/ledger.ts';

interface ExportFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  /** The file in pieces, so that a large ledger is never one string. */
  readonly write: (records: AsyncIterable<LedgerRecord>) => AsyncIterable<string>;
}

/** The form of a JSON list, one record a line. */
async function* list(
  records: AsyncIterable<LedgerRecord>,
  ofRecord: (record: LedgerRecord) => unknown,
): AsyncGenerator<string> {
  let before = '[\n';
  for await (const record of records) {
    yield before + JSON.stringify(ofRecord(record));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** One line a claim. Cells that a spreadsheet would run as a formula are escaped. */
async function* csv(records: AsyncIterable<LedgerRecord>): AsyncGenerator<string> {
  let header = true;
  for await (const record of records) {
    yield `${Papa.unparse([rowOf(record)], { header, escapeFormulae: true })}\r\n`;
    header = false;
  }
}

const rowOf = ({ article, metAt, quote, value, unit, measure, source, status }: LedgerRecord) => ({
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
});

export const EXPORT_FILES: Readonly<Record<ExportFormat, ExportFile>> = {
  CSV: { name: 'whence-ledger.csv', type: 'text/csv', write: csv },
  JSON: {
    name: 'whence-ledger.json',
    type: 'application/json',
    write: records => list(records, record => record),
  },
  'Web Annotation': {
    name: 'whence-ledger.annotations.json',
    type: 'application/ld+json',
    write: records => list(records, record => annotationOf(citableRecord(record))),
  },
};
