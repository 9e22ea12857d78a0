import { explain } from '#utils/i18n/explain.ts';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';

/** Runs a command: its number is the exit code; an error is one sentence on stderr and exit code 1. */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  useEnglishMessages();
  // npm runs a script in the package's folder; paths are meant from where the command was typed.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
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
