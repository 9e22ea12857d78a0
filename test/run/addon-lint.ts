import { spawnSync } from 'node:child_process';
import { type Count, NONE } from './count.ts';

/**
 * Warnings of Mozilla's lint about code of our dependencies that never runs (docs/security.md, "What the lint says"):
 * the branch of Preact that sets `innerHTML`, which no component asks for, and zod's probe for `Function`, which is switched off.
 */
const EXPLAINED: ReadonlySet<string> = new Set(['UNSAFE_VAR_ASSIGNMENT', 'DANGEROUS_EVAL']);

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Lints the built add-on: one check, failed by any error and by any warning that is not explained. */
export function lintAddon(folder: string): Count {
  const { stdout } = spawnSync(
    'web-ext',
    ['lint', '--source-dir', folder, '--self-hosted', '--output', 'json'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const { errors, warnings }: Report = JSON.parse(stdout);
  const found = [...errors, ...warnings.filter(({ code }) => !EXPLAINED.has(code))];
  for (const { code, message, file } of found) console.log(`${code} ${file ?? ''}: ${message}`);
  return { ...NONE, ...(found.length === 0 ? { passed: 1 } : { failed: 1 }) };
}
