import { useEnglishMessages } from '#utils/i18n/from-files.ts';
import { type MessageKey, t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';

/** What went wrong as one sentence with its cure. */
export function explain(error: unknown): string {
  if (error instanceof WhenceError) return t(`error_${error.code}` as MessageKey, ...error.details);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a command: its number is the exit code; an error is one sentence on stderr and exit code 1. */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  useEnglishMessages();
  // A reader that closes early (`| head`) is no error.
  process.stdout.on('error', error =>
    process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1),
  );
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
