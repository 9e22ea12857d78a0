import { t } from '#utils/i18n/translate.ts';
import type { Manifest } from '#utils/model/pack.ts';

/** One line for the pack and one for each of its files. */
export function printPack(folder: string, { title, resources, whence }: Manifest): void {
  console.log(t('cli_pack_title', folder, title, whence.id, whence.version));
  for (const { path, rows, bytes } of resources) {
    console.log(t('cli_pack_resource', path, rows.toLocaleString('en'), bytes.toLocaleString('en')));
  }
}
