import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const pages = ['README.md', 'CHANGELOG.md', ...globSync('docs/*.md', { cwd: ROOT })];

/** Links and pictures of a page that name a file of the repository. */
function localLinks(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
  return targets
    .filter(target => !/^(?:https?:|#|mailto:)/.test(target))
    .map(target => target.split('#')[0] ?? '');
}

test.each(pages)('%s links only to files that are there', page => {
  const missing = localLinks(page).filter(target => !existsSync(join(ROOT, dirname(page), target)));
  expect(missing).toEqual([]);
});

test('every page of docs/ can be reached from the README', () => {
  const linked = new Set(localLinks('README.md'));
  const reached = new Set([
    ...linked,
    ...[...linked]
      .filter(p => p.endsWith('.md') && existsSync(join(ROOT, p)))
      .flatMap(p => localLinks(p).map(t => join(dirname(p), t))),
  ]);
  expect(pages.filter(page => page.startsWith('docs/') && !reached.has(page))).toEqual([]);
});
