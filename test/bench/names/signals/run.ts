/**
 * `node test/bench/names/signals/run.ts`: what each signal brings to linking, on the optional texts with expectations: F1 without it, beside F1 with all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { SIGNALS } from '../../../../utils/engine/names/link/signals/index.ts';
import { findNames, linkNames } from '../../../../utils/engine/names/names.ts';
import { openFolder } from '../../../../utils/packs/node/open-folder.ts';
import { DATA } from '../../../corpora/data.ts';

const texts = join(DATA, 'corpora/entities/texts.ndjson');
if (!existsSync(texts)) {
  console.log(`no texts in ${texts}: set WHENCE_DATA`);
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'whence-signals-'));
const cli = join(import.meta.dirname, '../../../../utils/cli/pack.ts');
const rows = join(DATA, 'corpora/entities/pack.ndjson');
spawnSync(process.execPath, [cli, 'import', rows, '--out', join(folder, 'pack')]);
const pack = await openFolder(join(folder, 'pack'));
const articles = readFileSync(texts, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as { id: string; text: string });

function entities(text: string, without: ReadonlySet<string>): object[] {
  const candidates = findNames(text, [pack.names]);
  const facts = (_: number, entity: number) => pack.entities.facts(entity);
  return linkNames(text, candidates, { facts, without }).map(({ start, end, entity, type }) => {
    const id = pack.entities.facts(entity)?.id;
    return { start, end, text: text.slice(start, end), id, pack: pack.summary.id, type };
  });
}

/** The scorer's own line. */
function score(without: string[]): string {
  const out = join(folder, 'out.ndjson');
  const lines = articles.map(({ id, text }) =>
    JSON.stringify({ id, entities: entities(text, new Set(without)) }),
  );
  writeFileSync(out, lines.join('\n'));
  const gold = join(DATA, 'corpora/entities');
  const args = ['--gold', join(gold, 'gold.ndjson'), '--pack', join(gold, 'ids.txt'), '--pred', out];
  const { stdout } = spawnSync(process.execPath, [join(DATA, 'score/entities.mjs'), ...args], {
    encoding: 'utf8',
  });
  return /P [\d.]+ .*?F1 [\d.]+/.exec(stdout)?.[0] ?? 'no score';
}

const f1 = (line: string): number => Number(/F1 ([\d.]+)/.exec(line)?.[1]);
const whole = score([]);
const left = [...SIGNALS.map(({ name }) => name), 'derived']
  .map(name => ({ name, line: score([name]) }))
  .sort((x, y) => f1(x.line) - f1(y.line));
const table = new Table({ head: ['without', 'score', 'F1 lost'], style: { head: [], border: [] } });
table.push(['(nothing)', whole, '']);
for (const { name, line } of left) table.push([name, line, (f1(whole) - f1(line)).toFixed(1)]);
table.push(['all of them', score([...SIGNALS.map(({ name }) => name), 'derived']), '']);
console.log(table.toString());
