import { writeFile } from 'node:fs/promises';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import { generateKeyPair, publicKeyFile, secretKeyFile } from '#utils/packs/signature/key-pair.ts';
import { parsePackOptions } from './options.ts';
import { printKey } from './print-key.ts';

/** `pack keygen NAME`: NAME.sec, which nobody else may read, and NAME.pub; neither replaces a file that is there. */
export async function keygen(args: readonly string[]): Promise<void> {
  const { subject } = parsePackOptions(args, 'NAME', []);
  const pair = await generateKeyPair();
  await writeNew(`${subject}.sec`, await secretKeyFile(pair), 0o600);
  await writeNew(`${subject}.pub`, publicKeyFile(pair), 0o644);
  console.log(t('cli_pack_keys', `${subject}.sec`, `${subject}.pub`));
  await printKey(pair.publicKey);
}

async function writeNew(file: string, text: string, mode: number): Promise<void> {
  await writeFile(file, text, { mode, flag: 'wx' }).catch(() => {
    throw new WhenceError('output_exists', file);
  });
}
