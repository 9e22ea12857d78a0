import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import type { PackFigureLine } from '#utils/model/pack-changes.ts';
import { readContents } from '#utils/packs/diff/contents.ts';
import { diffPacks } from '#utils/packs/diff/diff-packs.ts';
import { folderSource } from '#utils/packs/node/folder.ts';
import { parsePackOptions } from './options.ts';

/** `pack diff DIR --to DIR`: figures added, revised and withdrawn from one version to another. */
export async function diff(args: readonly string[]): Promise<void> {
  const { subject: before, values } = parsePackOptions(args, 'DIR', ['to']);
  if (values.to === undefined) throw new WhenceError('option_missing', '--to DIR');
  const changes = diffPacks(
    await readContents(folderSource(before)),
    await readContents(folderSource(values.to)),
  );
  console.log(t('cli_pack_diff', changes.from, changes.to));
  for (const line of changes.added) console.log(`+ ${text(line)}`);
  for (const { before: old, after } of changes.revised) console.log(`~ ${text(old)}\n  → ${text(after)}`);
  for (const line of changes.withdrawn) console.log(`- ${text(line)}`);
  console.log(t('cli_pack_diff_entities', changes.entitiesAdded, changes.entitiesRemoved));
}

function text({ measure, value, unit, asOf, claimedBy }: PackFigureLine): string {
  const numbers = [...new Set([value.low, value.high].filter(number => number !== null))];
  const stated = numbers.map(number => number.toLocaleString('en')).join('–');
  return `${measure}: ${value.relation} ${stated} ${unit ?? ''} (${claimedBy}, ${asOf})`;
}
