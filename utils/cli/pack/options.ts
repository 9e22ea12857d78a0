import { parseArgs } from 'node:util';
import { WhenceError } from '#utils/model/errors.ts';

/** One folder or file, and the options named in `known`. Throws option_unknown, option_value. */
export function parsePackOptions<K extends string>(
  args: readonly string[],
  subject: string,
  known: readonly K[],
): { subject: string; values: Partial<Record<K, string>> } {
  const { values, positionals } = parse(args, known);
  const [only, extra] = positionals;
  if (only === undefined) throw new WhenceError('option_missing', subject);
  if (extra !== undefined) throw new WhenceError('option_unknown', extra);
  return { subject: only, values: values as Partial<Record<K, string>> };
}

/** The value of an option that must be there. Throws option_missing. */
export function needed(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new WhenceError('option_missing', option);
  return value;
}

function parse(args: readonly string[], known: readonly string[]) {
  try {
    const options = Object.fromEntries(known.map(name => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new WhenceError('option_unknown', error instanceof Error ? error.message : String(error));
  }
}
