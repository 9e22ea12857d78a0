/**
 * `npm run bench:engine`: how fast the engine reads beside its peers, in one run on the same articles; how cost grows with
 * length; what hostile texts cost. Read ratios, not absolutes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { DATA } from '../../corpora/data.ts';
import { HOSTILE } from './hostile.ts';
import { PEERS } from './peers.ts';

const ROUNDS = 5;
const corpus = join(DATA, 'corpora/attribution.ndjson');
if (!existsSync(corpus)) {
  console.log(`no texts at ${corpus}: set WHENCE_DATA to the folder that holds corpora/`);
  process.exit(0);
}
const texts = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => (JSON.parse(line) as { text: string }).text);

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Milliseconds, the median of several rounds. */
function time(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

const table = new Table({ head: ['reader', 'MB/s', '× one pass'], style: { head: [], border: [] } });
let onePass = 0;
for (const { name, share, read } of PEERS) {
  const part = texts.slice(0, Math.max(1, Math.round(texts.length * share)));
  const size = part.reduce((sum, text) => sum + text.length, 0);
  const speed = size / time(() => part.forEach(read)) / 1000;
  onePass ||= speed;
  table.push([name, speed.toPrecision(3), (onePass / speed).toFixed(0)]);
}
console.log(table.toString());

const ours = PEERS[1];
if (!ours) throw new Error('the engine is the second reader');
const all = texts.join('\n\n');
const growth = new Table({
  head: ['text', 'size', 'ms', 'ns per character'],
  style: { head: [], border: [] },
});
const measure = (name: string, text: string): void => {
  const ms = time(() => ours.read(text));
  growth.push([name, text.length.toLocaleString('en'), ms.toFixed(1), ((ms * 1e6) / text.length).toFixed(0)]);
};
for (const size of [1e3, 1e4, 1e5, 1e6, 1e7])
  measure('news', all.repeat(Math.ceil(size / all.length)).slice(0, size));
for (const [name, text] of HOSTILE) measure(name, text);
console.log(growth.toString());
