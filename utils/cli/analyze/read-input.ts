import { basename, extname } from 'node:path';
import type { Article } from '#utils/model/article.ts';
import { WhenceError } from '#utils/model/errors.ts';
import { z } from '#utils/model/zod.ts';
import { readTextFile } from '../terminal/read-text-file.ts';
import { readHtml } from './read-html.ts';

export interface Input {
  /** The file's name without its ending, or the line's id as written. */
  readonly id: string | number;
  readonly article: Article;
  /** An .html file's main text was chosen by us, so it is printed with the result. */
  readonly fromPage: boolean;
}

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
});

/**
 * The articles of one file: one for .txt and .html, one a line for .ndjson.
 * @throws WhenceError file_missing, file_empty, file_binary, file_too_large, file_type, ndjson_line, page_not_article
 */
export async function* readInput(path: string, published: string | null): AsyncGenerator<Input> {
  const extension = extname(path).toLowerCase();
  const id = basename(path, extname(path));
  const text = await readTextFile(path);
  switch (extension) {
    case '.txt':
      yield { id, article: { ...unknownMeta, published, text }, fromPage: false };
      return;
    case '.html':
    case '.htm':
      yield { id, article: await readHtml(path, text, published), fromPage: true };
      return;
    case '.ndjson':
      yield* readLines(path, text, published);
      return;
    default:
      throw new WhenceError('file_type', path);
  }
}

const unknownMeta = { url: null, title: null, updated: null, outlet: null, language: 'en' };

function* readLines(path: string, text: string, published: string | null): Generator<Input> {
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const row = parseLine(path, number, line);
    yield {
      id: row.id,
      article: {
        ...unknownMeta,
        url: row.url ?? null,
        title: row.title ?? null,
        published: row.published ?? published,
        outlet: row.outlet ?? null,
        text: row.text,
      },
      fromPage: false,
    };
  }
}

function parseLine(path: string, number: number, line: string): z.infer<typeof Line> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new WhenceError('ndjson_line', path, String(number), (error as Error).message);
  }
  const parsed = Line.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new WhenceError('ndjson_line', path, String(number), `${issue?.path.join('.')}: ${issue?.message}`);
}
