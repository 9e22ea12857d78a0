import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { WhenceError } from '../../model/errors.ts';
import type { Line } from '../format/lines.ts';

const NUMBERS = new Set(['value', 'low', 'high']);
const SWITCHES = new Set(['asOfDerived', 'cumulative']);
/** Cells that hold several values, with semicolons between. */
const LISTS = /^(?:compiledBy|basedOn|sameAs|where|within|terms\..+|aliases)$/;

/**
 * The rows of a spreadsheet as NDJSON lines. The first row names the fields, a dot leads into a field (`label.en`, `verification.by`);
 * an empty cell is an absent field. A line's number counts the sheet's rows, the first being 1. Throws file_missing, pack_utf8,
 * sheet_head, sheet_cells, sheet_empty.
 */
export async function* csvLines(file: string): AsyncGenerator<Line> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {
    header: true,
    transformHeader: (name: string) => inEnglish(clean(name)),
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

function rowOf(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const row: Record<string, unknown> = Object.create(null);
  for (const [field, cell] of Object.entries(cells)) {
    const text = clean(cell);
    if (text !== '') put(row, field.split('.'), valueOfCell(field, text));
  }
  return row;
}

function put(row: Record<string, unknown>, [field = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    row[field] = value;
    return;
  }
  row[field] ??= Object.create(null);
  put(row[field] as Record<string, unknown>, rest, value);
}

function valueOfCell(field: string, text: string): unknown {
  if (NUMBERS.has(field)) return Number.isNaN(Number(text)) ? text : Number(text);
  if (SWITCHES.has(field)) return /^(?:true|yes|1)$/i.test(text);
  if (!LISTS.test(field)) return text;
  const list = text.split(';').map(clean).filter(Boolean);
  return field === 'aliases' ? list.map(name => ({ text: name })) : list;
}

/** Before a cell that a spreadsheet would run as a formula, exports put an apostrophe: it is no part of the text. */
const GUARD = /^'(?=[=+\-@])/;

/** Spreadsheets begin files with a byte order mark and leave spaces around words. A formula is text: nothing is ever run. */
const clean = (text: string): string => text.replace('\ufeff', '').trim().replace(GUARD, '').normalize('NFC');
