import { basename } from 'node:path';
import { explain } from '#utils/i18n/explain.ts';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import { importPack } from '#utils/packs/node/import/import-pack.ts';
import type { ImportOptions } from '#utils/packs/node/import/importer.ts';
import { openInput } from '#utils/packs/node/import/input.ts';
import { IMPORTERS, type ImportKind, kindOf } from '#utils/packs/node/import/kind-of.ts';
import { parseHead } from '#utils/packs/node/write-pack.ts';
import { importProgress } from './import-progress.ts';
import { needed, parsePackOptions } from './options.ts';
import { printPack } from './print-pack.ts';
import { slug } from './slug.ts';

const OPTIONS = ['out', 'from', 'id', 'title', 'license', 'languages', 'min-sitelinks', 'faulty'] as const;

/** `pack import FILE --out DIR`: a pack from names with counts, a sheet of names, a ClaimReview feed or a Wikidata dump, read once as it comes. */
export async function importFrom(args: readonly string[]): Promise<void> {
  const { subject: file, values } = parsePackOptions(args, 'FILE', OPTIONS);
  const out = needed(values.out, '--out DIR');
  const options: ImportOptions = {
    languages: (values.languages ?? 'en').split(','),
    minSitelinks: wholeNumber('--min-sitelinks', values['min-sitelinks'] ?? '0'),
  };
  const isSkipping = oneOf('--faulty', values.faulty ?? 'stop', ['stop', 'skip']) === 'skip';
  const input = await openInput(file);
  const kind = values.from ? oneOf('--from', values.from, KINDS) : kindOf(input);
  const name = slug(
    basename(file === '-' ? kind : file)
      .replace(/\.gz$/, '')
      .replace(/\.\w+$/, ''),
  );
  const head = {
    name,
    title: values.title ?? name,
    licenses: [{ name: values.license ?? 'notspecified' }],
    contributors: [],
    sources: [{ title: basename(input.place) }],
    whence: { format: 1, id: values.id ?? name, version: 1, created: new Date().toISOString() },
  };
  const progress = importProgress(input);
  try {
    const { manifest, counts } = await importPack(
      input,
      IMPORTERS[kind],
      options,
      parseHead(head, file),
      out,
      {
        onProgress: progress.show,
        onFault: isSkipping ? fault => progress.note(explain(fault)) : null,
      },
    );
    progress.end();
    printPack(out, manifest);
    if (counts.skipped > 0) console.log(t('cli_pack_skipped', counts.skipped.toLocaleString('en')));
  } finally {
    progress.end();
  }
}

const KINDS = Object.keys(IMPORTERS) as ImportKind[];

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(one => one === value);
  if (found === undefined) throw new WhenceError('option_value', option, value, allowed.join(', '));
  return found;
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new WhenceError('option_value', option, value, '0, 1, 2 …');
  return Number(value);
}
