import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of the program. */
function patternsOf(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.pos);
      found.push({ place: `${file}:${line + 1}`, source: pattern, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const patterns = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: ROOT }).flatMap(patternsOf);

/** What reads a whole article or a stranger's file in the background, where one slow page would slow all. */
const STRICT = /^utils\/(?:engine|compare|messages|store|packs\/(?!bundled))/;

/** Large Unicode classes are judged by trying: the same tries in every run, so that a run can be repeated. */
const SEED = 1;

/**
 * In a page's own script a slow pattern can only slow the page that feeds it, and pieces are short: polynomial patterns
 * (as `\s+$` is) pass there, exponential ones nowhere.
 */
async function isTooSlow({ place, source, flags }: Pattern): Promise<boolean> {
  const found = await check(source, flags, { timeout: 10_000, randomSeed: SEED });
  return found.status === 'vulnerable' && (STRICT.test(place) || found.complexity.type === 'exponential');
}

test('no regular expression of the program backtracks without end', async () => {
  const slow: string[] = [];
  for (const pattern of patterns)
    if (await isTooSlow(pattern)) slow.push(`${pattern.place} ${pattern.source}`);
  expect(slow).toEqual([]);
}, 300_000);
