import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What each layer may import besides itself. `*` stands for npm packages and Node. Documented in docs/architecture.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'utils/model': ['zod'],
  'utils/i18n': ['utils/model', 'wxt', 'public'],
  'utils/engine': ['utils/model'],
  'utils/compare': ['utils/model', 'utils/engine'],
  'utils/page': ['utils/model'],
  'utils/packs': ['utils/model', 'utils/engine', '*'],
  'utils/store': ['utils/model', 'utils/compare', 'utils/packs', 'idb', 'wxt'],
  'utils/messages': ['utils/model', 'wxt'],
  'utils/tabs': ['utils/model', 'utils/messages', 'utils/i18n', 'preact', 'wxt'],
  components: ['utils/model', 'utils/i18n', 'preact'],
  'utils/cli': ['utils', 'test', '*'],
  entrypoints: ['utils', 'components', 'papaparse', 'preact', 'wxt'],
};

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

const layerOf = (path: string): string | undefined =>
  Object.keys(MAY_IMPORT).find(layer => path.startsWith(`${layer}/`));

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

function isAllowed({ layer, target }: Import): boolean {
  if (target === layer || target.startsWith(`${layer}/`)) return true;
  const allowed = MAY_IMPORT[layer] ?? [];
  if (allowed.some(other => target === other || target.startsWith(`${other}/`))) return true;
  const ours = /^(utils|components|entrypoints|public|test)\//.test(target);
  return !ours && allowed.includes('*');
}

const files = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: ROOT }).sort();

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
