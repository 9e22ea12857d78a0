import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { benchExtension } from '../bench-extension.ts';
import { placeAliases } from '../names/aliases.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Names of one place; a pack may hold more aliases than rows. */
const NAMES_OF_ONE = 4;

/**
 * A small extension in a new folder: the product's packs behind a worker that pings and finds names. Its only pack has this many aliases (none: no
 * pack at all).
 */
export async function extensionWith(worker: string, aliases: number): Promise<string> {
  const folder = await benchExtension(worker);
  const packs = join(folder, 'packs');
  await mkdir(packs);
  const list = aliases > 0 ? [{ path: 'bench', id: 'bench', version: 1 }] : [];
  await writeFile(join(packs, 'bundled.json'), JSON.stringify(list));
  if (aliases > 0) await writePack(join(packs, 'bench'), aliases);
  return folder;
}

/** `file` and what it imports as one script. */
export async function bundle(file: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.MODE': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}

async function writePack(folder: string, count: number): Promise<void> {
  const names = placeAliases(count);
  const rows: string[] = [];
  for (let at = 0; at < names.length; at += NAMES_OF_ONE) {
    const aliases = names.slice(at, at + NAMES_OF_ONE).map(text => ({ text, count: 1 }));
    rows.push(JSON.stringify({ id: `p${at}`, label: names[at], type: 'place', aliases }));
  }
  const file = `${folder}.ndjson`;
  await writeFile(file, rows.join('\n'));
  const args = [join(ROOT, 'utils/cli/pack.ts'), 'import', file, '--out', folder, '--id', 'bench'];
  const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  await rm(file);
}
