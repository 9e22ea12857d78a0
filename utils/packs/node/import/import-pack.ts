import { WhenceError } from '../../../model/errors.ts';
import type { Manifest } from '../../../model/pack.ts';
import { RowChecker } from '../../format/checks.ts';
import { parseRow } from '../../format/rows.ts';
import { replaceFolder } from '../replace-folder.ts';
import { type ManifestHead, writePack } from '../write-pack.ts';
import type { Importer, ImportOptions, Piece } from './importer.ts';
import type { Input } from './input.ts';

/** How far an import is. */
export interface ImportCounts {
  pieces: number;
  rows: number;
  /** Pieces that were faulty and passed over. */
  skipped: number;
}

interface ImportWatch {
  readonly onProgress: (counts: ImportCounts) => void;
  /** Hears of a faulty piece, which is passed over; without it the first one ends the import. */
  readonly onFault: ((fault: WhenceError) => void) | null;
}

/** Rows in one call of `onProgress`. */
const EVERY = 256;

/**
 * Makes the pack of what is in `input`, in `folder`, reading it once and keeping no more than the ids. Throws one WhenceError, leaving
 * `folder` as it was: what the importer throws, pack_line, pack_row, pack_alias_dead, pack_duplicate, pack_limit, import_nothing.
 */
export async function importPack(
  input: Input,
  importer: Importer,
  options: ImportOptions,
  head: ManifestHead,
  folder: string,
  watch: ImportWatch,
): Promise<{ manifest: Manifest; counts: ImportCounts }> {
  const counts: ImportCounts = { pieces: 0, rows: 0, skipped: 0 };
  const checker = new RowChecker();
  const manifest = await replaceFolder(folder, async fresh => {
    const lines = rowsOf(input, importer, options, checker, counts, watch);
    return writePack(fresh, head, [{ name: importer.resource, lines }]).catch(error => {
      const isEmpty = error instanceof WhenceError && error.code === 'pack_source_empty';
      throw isEmpty ? new WhenceError('import_nothing', input.place) : error;
    });
  });
  return { manifest, counts };
}

async function* rowsOf(
  input: Input,
  importer: Importer,
  options: ImportOptions,
  checker: RowChecker,
  counts: ImportCounts,
  { onProgress, onFault }: ImportWatch,
): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const piece of importer.pieces(input)) {
    counts.pieces += 1;
    if (counts.pieces % EVERY === 0) onProgress(counts);
    try {
      for (const row of importer.rows(parse(piece, input.place), options, input.place, piece.number)) {
        const text = JSON.stringify(row);
        const line = { ...piece, text, start: 0, end: 0 };
        const checked = parseRow(importer.resource, line, input.place);
        // Feeds repeat their items: the same review of the same claim is taken once.
        if (importer.resource === 'factchecks' && seen.has(checked.id)) continue;
        checker.row(importer.resource, checked, input.place, piece.number);
        if (importer.resource === 'factchecks') seen.add(checked.id);
        counts.rows += 1;
        yield text;
      }
    } catch (error) {
      if (!(error instanceof WhenceError) || error.code === 'pack_limit' || !onFault) throw error;
      counts.skipped += 1;
      onFault(error);
    }
  }
  onProgress(counts);
}

function parse({ text, number }: Piece, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WhenceError('pack_line', place, String(number), (error as Error).message);
  }
}
