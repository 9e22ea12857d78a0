import { parseArgs } from 'node:util';
import { WhenceError } from '#utils/model/errors.ts';

export interface AnalyzeOptions {
  readonly files: readonly string[];
  /** Folders of packs to use instead of the bundled ones; empty means the bundled ones. */
  readonly packs: readonly string[];
  /** Date of articles that carry none, YYYY-MM-DD or longer ISO 8601. */
  readonly published: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

/** @throws WhenceError option_unknown, option_value */
export function parseAnalyzeOptions(args: readonly string[]): AnalyzeOptions {
  const { values, positionals } = parse(args);
  const published = values.published ?? null;
  if (published !== null && Number.isNaN(Date.parse(published)))
    throw new WhenceError('option_value', '--published', published, 'YYYY-MM-DD');
  return {
    files: positionals,
    packs: values.pack ?? [],
    published,
    json: values.json ?? false,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pack: { type: 'string', multiple: true },
        published: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WhenceError('option_unknown', error instanceof Error ? error.message : String(error));
  }
}
