import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { WhenceError } from '#utils/model/errors.ts';
import { RowChecker } from '#utils/packs/format/checks.ts';
import { importRows } from '#utils/packs/node/import-rows.ts';
import { replaceFolder } from '#utils/packs/node/replace-folder.ts';
import { parseHead, writePack } from '#utils/packs/node/write-pack.ts';
import { needed, parsePackOptions } from './options.ts';
import { printPack } from './print-pack.ts';

/** `pack import FILE --out DIR [--id ID] [--title TITLE] [--license NAME]`: a pack of names from NDJSON rows with counts. */
export async function importNames(args: readonly string[]): Promise<void> {
  const { subject: file, values } = parsePackOptions(args, 'FILE', ['out', 'id', 'title', 'license']);
  const out = needed(values.out, '--out DIR');
  await refuseEmpty(file);
  const name = slug(basename(file).replace(/\.(nd)?json(l)?$/, ''));
  const head = parseHead(
    {
      name,
      title: values.title ?? name,
      licenses: [{ name: values.license ?? 'notspecified' }],
      contributors: [],
      sources: [{ title: basename(file) }],
      whence: { format: 1, id: values.id ?? name, version: 1, created: new Date().toISOString() },
    },
    file,
  );
  const checker = new RowChecker();
  const manifest = await replaceFolder(out, fresh =>
    writePack(fresh, head, [{ name: 'entities', lines: importRows(file, checker) }]),
  );
  printPack(out, manifest);
}

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-') || 'pack';

async function refuseEmpty(file: string): Promise<void> {
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) throw new WhenceError('file_missing', file);
  if (info.size === 0) throw new WhenceError('pack_source_empty', file);
}
