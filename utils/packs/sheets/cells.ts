import { textOfCell } from '../../csv/csv.ts';
import type { Alias } from '../../model/pack.ts';

/**
 * How a row of a pack stands in a spreadsheet, both ways. A column is a field, a dot leads into it (`label.en`, `verification.by`); semicolons part
 * the values of a list, and one that holds more than words is JSON.
 */
export type Cells = ReadonlyMap<string, unknown>;

const NUMBERS = new Set(['value', 'low', 'high']);
const SWITCHES = new Set(['asOfDerived', 'cumulative']);
const LISTS = /^(?:compiledBy|basedOn|sameAs|where|within|terms\..+|aliases)$/;
/** Those that are no words apart by semicolons: a fact check's `about` is a list, a measure's is not. */
const LISTS_IN_JSON = /^(?:about|source\.partyTo)$/;

export const cellsOf = (row: object): Cells => new Map(leaves(row, ''));

function* leaves(value: object, path: string): Generator<[string, unknown]> {
  for (const [key, inner] of Object.entries(value)) {
    const field = path + key;
    if (Array.isArray(inner)) yield [field, cellOfList(field, inner)];
    else if (typeof inner === 'object' && inner !== null) yield* leaves(inner, `${field}.`);
    else yield [field, inner];
  }
}

function cellOfList(field: string, list: readonly unknown[]): string {
  if (list.length === 0) return '';
  const values = field === 'aliases' ? aliasesAsWritten(list as Alias[]) : list;
  const words = field === 'aliases' ? (values as Alias[]).map(wordsOfPlain) : values;
  const isOfWords = words.every(one => typeof one === 'string' && !one.includes(';'));
  return LISTS.test(field) && isOfWords ? words.join('; ') : JSON.stringify(values);
}

/** Without what the schema adds. */
const aliasesAsWritten = (aliases: readonly Alias[]): object[] =>
  aliases.map(({ case: match, ...alias }) => (match === 'exact' ? alias : { ...alias, case: match }));

/** Null for an alias of which more is known. */
const wordsOfPlain = (alias: object & { readonly text: string }): string | null =>
  Object.keys(alias).length === 1 ? alias.text : null;

/** The row that these cells make; an empty cell is an absent field. */
export function rowOf(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const row: Record<string, unknown> = Object.create(null);
  for (const [field, cell] of Object.entries(cells)) {
    const text = textOfCell(cell);
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
  const isOfWords = LISTS.test(field);
  if (text.startsWith('[') && (isOfWords || LISTS_IN_JSON.test(field))) return fromJson(text);
  if (!isOfWords) return text;
  const list = text.split(';').map(textOfCell).filter(Boolean);
  return field === 'aliases' ? list.map(name => ({ text: name })) : list;
}

/** What is no JSON stays text: the check of the row names the field. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
