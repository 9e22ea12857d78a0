import { t } from '#utils/i18n/translate.ts';
import type { Bytes } from '#utils/packs/format/source.ts';
import { toBase64Url } from '#utils/packs/signature/base64.ts';
import { fingerprint } from '#utils/packs/signature/fingerprint.ts';

/** A key as an address carries it, and as words to be compared. */
export async function printKey(key: Bytes): Promise<void> {
  console.log(t('cli_pack_key', toBase64Url(key), await fingerprint(key)));
}
