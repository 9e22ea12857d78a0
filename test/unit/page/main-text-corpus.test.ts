import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '#utils/page/read-page.ts';
import { parse } from './parse.ts';

// Optional data: whole pages of others with their main text, {id, text} a line, never part of this repository.
const DATA = process.env.WHENCE_DATA ?? join(import.meta.dirname, '../../../../shared');
const GOLD = join(DATA, 'corpora/pages.ndjson');
const here = existsSync(GOLD);
if (!here) console.warn(`main text: no pages in ${DATA} (set WHENCE_DATA), skipped`);

/** Runs of four words and how often each occurs. */
function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(' ');
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: Map<string, number>): number => counts.values().reduce((sum, n) => sum + n, 0);

test.skipIf(!here)('main text of whole pages: F1 of four-word runs is at least 0.965', () => {
  const pages = readFileSync(GOLD, 'utf8').split('\n').filter(Boolean);
  let precision = 0;
  let recall = 0;
  for (const line of pages) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const html = readFileSync(join(DATA, 'corpora/pages', `${id}.html`), 'utf8');
    const want = runs(text);
    const got = runs(readPage(parse(html), null)?.article.text ?? '');
    let shared = 0;
    for (const [run, count] of want) shared += Math.min(count, got.get(run) ?? 0);
    precision += shared / (total(got) || 1) / pages.length;
    recall += shared / total(want) / pages.length;
  }
  expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.965);
});
