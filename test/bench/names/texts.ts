import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../../corpora/data.ts';

/** News articles: of the optional data where it is there, else the project's own article, over and over with other words at its start. */
export function newsTexts(): string[] {
  const corpus = join(DATA, 'corpora/attribution.ndjson');
  if (existsSync(corpus)) {
    const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
    return lines.map(line => (JSON.parse(line) as { text: string }).text);
  }
  const folder = join(import.meta.dirname, '../../articles');
  const pages = readdirSync(folder).map(file =>
    readFileSync(join(folder, file), 'utf8').replace(/<[^>]*>/g, ' '),
  );
  return Array.from({ length: 150 }, (_, k) => `${k}. ${pages[k % pages.length]}`);
}
