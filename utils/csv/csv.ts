import Papa from 'papaparse';

/** Without it Excel takes a file for one in the machine's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** The names of the columns: the first line of a file. */
export const csvHead = (columns: readonly string[]): string => BYTE_ORDER_MARK + csvLine(columns);

/** One row. Undefined and null are empty cells; what a spreadsheet would run as a formula is text. */
export const csvLine = (cells: readonly unknown[]): string =>
  `${Papa.unparse([cells], { escapeFormulae: true })}\r\n`;

/** Before a cell that would be run as a formula stands an apostrophe, ours or a spreadsheet's: it is no part of the text. */
const GUARD = /^'(?=[=+\-@])/;

/** What a cell says, without the spaces around it and what spreadsheets put before it. */
export const textOfCell = (cell: string): string =>
  cell.replace(BYTE_ORDER_MARK, '').trim().replace(GUARD, '').normalize('NFC');
