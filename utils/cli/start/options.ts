import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WhenceError } from '#utils/model/errors.ts';

export interface StartOptions {
  /** A .txt or .html file or an http(s) address; null is the sample article. */
  readonly article: string | null;
  /** Date for a file that has none. */
  readonly published: string | null;
  readonly help: boolean;
}

/** @throws WhenceError option_unknown, option_value, file_missing, file_type */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parse(args);
  const published = values.published ?? null;
  if (published !== null && Number.isNaN(Date.parse(published)))
    throw new WhenceError('option_value', '--published', published, 'YYYY-MM-DD');
  const article = positionals[0] ?? null;
  if (article !== null && isAddress(article)) {
    if (!URL.canParse(article)) throw new WhenceError('option_value', 'URL', article, 'https://…');
  } else if (article !== null) {
    if (!existsSync(article)) throw new WhenceError('file_missing', article);
    if (!/\.(txt|html?)$/i.test(article)) throw new WhenceError('file_type', article);
  }
  return { article, published, help: values.help ?? false };
}

export const isAddress = (article: string): boolean => /^https?:\/\//i.test(article);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { published: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new WhenceError('option_unknown', error instanceof Error ? error.message : String(error));
  }
}
