import { existsSync } from 'node:fs';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import { folderSource } from '#utils/packs/node/folder.ts';
import { writeSheets } from '#utils/packs/node/write-sheets.ts';
import { needed, parsePackOptions } from './options.ts';

/** `pack sheets DIR --out DIR`: a pack's rows as CSV, with the pack.json they can be built with again. Throws output_exists. */
export async function sheets(args: readonly string[]): Promise<void> {
  const { subject: folder, values } = parsePackOptions(args, 'DIR', ['out']);
  const out = needed(values.out, '--out DIR');
  if (existsSync(out)) throw new WhenceError('output_exists', out);
  for (const { file, rows } of await writeSheets(folderSource(folder), out))
    console.log(t('cli_pack_sheet', file, rows.toLocaleString('en')));
}
