import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Whatever else is a folder of ours in the table is meant as it stands. */
const OTHER_FOLDERS = ['utils', 'components', 'public', 'test'];

/** What each layer may import besides itself: the table of docs/architecture.md. */
const MAY_IMPORT = new Map(
  [
    ...readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8').matchAll(
      /^\| `([\w/]+)` \|.*\| ([^|]+) \|$/gm,
    ),
  ].map(([, layer = '', allowed = '']) => [layer, allowed.split(', ')]),
);
const layers = [...MAY_IMPORT.keys()];

/** "model" is utils/model, "npm" any package; other words are folders or packages by their own name. */
function isNamed(word: string, target: string): boolean {
  if (word === 'npm') return !/^(?:utils|components|entrypoints|public|test)\//.test(target);
  const folder = layers.includes(`utils/${word}`) ? `utils/${word}` : word;
  return (
    target === folder ||
    ((folder !== word || OTHER_FOLDERS.includes(word)) && target.startsWith(`${folder}/`))
  );
}

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

const layerOf = (path: string): string | undefined => layers.find(layer => path.startsWith(`${layer}/`));

function importsOf(path: string): Import[] {
  const layer = layerOf(path);
  if (!layer) return [];
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, path), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({ file: path, layer, target: resolve(path, fileName) }));
}

/** A path of the repository for our own files, the package's name for others. */
function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.'))
    return relative(ROOT, join(ROOT, dirname(from), specifier.split('?')[0] ?? ''));
  if (specifier === '#imports') return 'wxt';
  if (specifier.startsWith('#')) return specifier.slice(1).split('?')[0] ?? '';
  return specifier.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1');
}

const isAllowed = ({ layer, target }: Import): boolean =>
  target.startsWith(`${layer}/`) || (MAY_IMPORT.get(layer) ?? []).some(word => isNamed(word, target));

const files = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: ROOT }).sort();

test('the table names every layer', () => {
  expect(layers.length).toBeGreaterThan(10);
});

test('imports point down only', () => {
  const wrong = files.flatMap(importsOf).filter(entry => !isAllowed(entry));
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('every source file belongs to a layer', () => {
  expect(files.filter(file => !layerOf(file))).toEqual(['utils/manifest.ts']);
});

test('files stay small: median under 80 lines, none over 300', () => {
  const lengths = files
    .map(file => readFileSync(join(ROOT, file), 'utf8').split('\n').length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  expect(lengths.at(-1)).toBeLessThanOrEqual(301);
});

test('no loose ends in the sources', () => {
  const LOOSE =
    /\bas any\b|: any(?=[,;)\]>|=]|$)|<any>|@ts-(?:ignore|nocheck|expect-error)|\b(?:TODO|FIXME|XXX)\b|innerHTML/m;
  const found = files.filter(file => LOOSE.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(found).toEqual([]);
});
