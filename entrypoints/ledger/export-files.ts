import { annotationOf } from '#components/cite/annotation.ts';
import { citableRecord } from '#components/cite/citable.ts';
import type { ExportFormat } from '#components/ledger/ledger-tools.tsx';
import { csvHead, csvLine } from '#utils/csv/csv.ts';
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

const COLUMNS: Readonly<Record<string, (record: LedgerRecord) => unknown>> = {
  quote: ({ quote }) => quote.exact,
  relation: ({ value }) => value.relation,
  low: ({ value }) => value.low,
  high: ({ value }) => value.high,
  unit: ({ unit }) => unit,
  measure: ({ measure }) => measure,
  source: ({ source }) => source?.resolved ?? source?.text,
  sourceKind: ({ source }) => source?.kind,
  status: ({ status }) => status.join(' '),
  title: ({ article }) => article.title,
  outlet: ({ article }) => article.outlet,
  published: ({ article }) => article.published,
  url: ({ article }) => article.url,
  metAt: ({ metAt }) => metAt,
};

/** One line a claim. */
async function* csv(records: AsyncIterable<LedgerRecord>): AsyncGenerator<string> {
  yield csvHead(Object.keys(COLUMNS));
  for await (const record of records) yield csvLine(Object.values(COLUMNS).map(cell => cell(record)));
}

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
