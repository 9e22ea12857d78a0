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

/** The processor's clock is coarse: shorter work is repeated. */
const LEAST_MICROSECONDS = 20_000;

/** Milliseconds of processor time that one call takes: what else the machine does is left out. */
function once(work: () => unknown): number {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    work();
    const { user } = process.cpuUsage(before);
    if (user >= LEAST_MICROSECONDS) return user / 1000 / runs;
  }
}

/** The best of several rounds. */
function time(work: () => unknown): number {
  work();
  return Math.min(...Array.from({ length: ROUNDS }, () => once(work)));
}

const table = new Table({
  head: ['reader', 'MB/s', '× one pass', 'Whence is × faster'],
  style: { head: [], border: [] },
});
const readers = PEERS.map(({ name, share, read }) => {
  const part = texts.slice(0, Math.max(1, Math.round(texts.length * share)));
  const size = part.reduce((sum, text) => sum + text.length, 0);
  return { name, size, work: () => part.forEach(read), best: Number.POSITIVE_INFINITY };
});
// Round by round, so that a busy moment hits all of them.
for (let round = 0; round <= ROUNDS; round++)
  for (const reader of readers) {
    const ms = once(reader.work);
    if (round > 0) reader.best = Math.min(reader.best, ms);
  }
const [onePass, whence] = readers.map(({ size, best }) => size / best / 1000);
for (const { name, size, best } of readers) {
  const speed = size / best / 1000;
  table.push([
    name,
    speed.toPrecision(3),
    ((onePass ?? 0) / speed).toFixed(0),
    ((whence ?? 0) / speed).toFixed(1),
  ]);
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
