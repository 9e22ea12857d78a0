import { t } from '#utils/i18n/translate.ts';
import type { ImportCounts } from '#utils/packs/node/import/import-pack.ts';
import type { Input } from '#utils/packs/node/import/input.ts';

const EVERY = 200;
const MEGABYTE = 1_000_000;
/** Back to the line's beginning, and all of it taken away. */
const CLEAR = '\r\u001b[K';

/** How far an import is, on one line of a terminal; nothing where errors go to a file. */
export function importProgress({ read, total }: Pick<Input, 'read' | 'total'>, out = process.stderr) {
  let shownAt = 0;
  const clear = () => {
    if (out.isTTY && shownAt > 0) out.write(CLEAR);
    shownAt = 0;
  };
  return {
    show({ pieces, rows }: ImportCounts): void {
      if (!out.isTTY || Date.now() - shownAt < EVERY) return;
      shownAt = Date.now();
      const share = total ? ` (${Math.floor((100 * read()) / total)} %)` : '';
      const megabytes = Math.round(read() / MEGABYTE).toLocaleString('en');
      const [found, taken] = [pieces.toLocaleString('en'), rows.toLocaleString('en')];
      out.write(CLEAR + t('cli_pack_progress', `${megabytes} MB${share}`, found, taken));
    },
    /** A line of its own, above the progress. */
    note(text: string): void {
      clear();
      out.write(`${text}\n`);
    },
    end: clear,
  };
}
