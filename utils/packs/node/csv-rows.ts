import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { textOfCell } from '../../csv/csv.ts';
import { WhenceError } from '../../model/errors.ts';
import type { Line } from '../format/lines.ts';
import { rowOf } from '../sheets/cells.ts';

/**
 * The rows of a spreadsheet as NDJSON lines. The first row names the fields. A line's number counts the sheet's rows, the first being 1. Throws file_missing, pack_utf8,
 * sheet_head, sheet_cells, sheet_empty.
 */
export async function* csvLines(file: string): AsyncGenerator<Line> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {
    header: true,
    transformHeader: (name: string) => inEnglish(textOfCell(name)),
  });
  const input = createReadStream(file, 'utf8');
  input.once('error', () => parser.destroy(new WhenceError('file_missing', file)));
  input.pipe(parser);
  let number = 1;
  let isEmpty = true;
  for await (const cells of parser as AsyncIterable<Record<string, unknown>>) {
    number += 1;
    const words = Object.values(cells).join('');
    if (!('id' in cells)) throw new WhenceError('sheet_head', file);
    if (words.includes('\ufffd')) throw new WhenceError('pack_utf8', file);
    if (words.trim() === '') continue;
    if ('__parsed_extra' in cells) throw new WhenceError('sheet_cells', file, String(number));
    isEmpty = false;
    const text = JSON.stringify(rowOf(cells as Record<string, string>));
    yield { number, text, start: 0, end: 0 };
  }
  if (isEmpty) throw new WhenceError('sheet_empty', file);
}

/** Fields that hold text by language; a column without one is English. */
const inEnglish = (field: string): string =>
  /^(?:label|description|terms)$/.test(field) ? `${field}.en` : field;
