/**
 * `npm run score [-- NAME...] [--errors]`: analyses the optional texts by the command line readers have, and prints what the
 * scorers beside them say.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATA } from './data.ts';
import { type ScoredSet, SETS } from './sets.ts';

const CLI = join(import.meta.dirname, '../../utils/cli');
const folder = mkdtempSync(join(tmpdir(), 'whence-score-'));
const names = process.argv.slice(2).filter(name => !name.startsWith('--'));
const errors = process.argv.includes('--errors') ? ['--errors'] : [];

function score({ name, files, packFrom, scorer, args }: ScoredSet): void {
  const out = join(folder, `${name.replace('/', '-')}.ndjson`);
  const pack = packFrom ? ['--pack', importPack(packFrom)] : [];
  const started = performance.now();
  run([join(CLI, 'analyze.ts'), '--json', ...pack, ...files], openSync(out, 'w'));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n── ${name} (${seconds} s)`);
  run([join(DATA, 'score', scorer), ...args, '--pred', out, ...errors], 'inherit');
}

function importPack(file: string): string {
  const out = join(folder, 'pack');
  run([join(CLI, 'pack.ts'), 'import', file, '--out', out], 'ignore');
  return out;
}

function run(args: string[], stdout: number | 'inherit' | 'ignore'): void {
  spawnSync(process.execPath, args, { stdio: ['ignore', stdout, 'inherit'] });
}

if (existsSync(join(DATA, 'corpora')))
  SETS.filter(set => names.length === 0 || names.some(name => set.name.startsWith(name))).forEach(score);
else console.log(`no texts at ${DATA}/corpora: set WHENCE_DATA to the folder that holds corpora/ and score/`);
