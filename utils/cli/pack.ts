import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import { build } from './pack/build.ts';
import { check } from './pack/check.ts';
import { diff } from './pack/diff.ts';
import { importFrom } from './pack/import.ts';
import { keygen } from './pack/keygen.ts';
import { newSheets } from './pack/new.ts';
import { schema } from './pack/schema.ts';
import { serve } from './pack/serve.ts';
import { sheets } from './pack/sheets.ts';
import { sign } from './pack/sign.ts';
import { runCommand } from './terminal/run.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  build,
  check,
  diff,
  import: importFrom,
  keygen,
  new: newSheets,
  schema,
  serve,
  sheets,
  sign,
};

/** `pack build|check|diff|import|keygen|new|schema|serve|sheets|sign …`: makes data packs, checks, compares, signs and serves them (docs/packs.md). */
await runCommand(async ([name, ...args]) => {
  if (name === undefined || name === '--help' || name === '-h' || args.includes('--help')) {
    console.log(t('cli_pack_usage'));
    return name === undefined ? 1 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new WhenceError('option_value', 'pack', name, Object.keys(COMMANDS).join(', '));
  await command(args);
  return 0;
});
