/**
 * One matcher with one number of aliases, in a process of its own so that memory and warm code of others do not count: prints one line of JSON.
 * `node measure.ts NAME COUNT`
 */
import { placeAliases } from './aliases.ts';
import { OURS, PEERS } from './matchers/index.ts';
import { newsTexts } from './texts.ts';

/** Lengths in UTF-16 units, taken as bytes; all times in milliseconds. */
export interface Measured {
  readonly megabytesPerSecond: number;
  /** Time as a multiple of one pass over the texts' character codes, in the same rounds. */
  readonly passes: number;
  readonly buildMs: number;
  readonly openMs: number | null;
  /** Bytes an alias: of the block, or of the heap that building took. */
  readonly bytesPerAlias: number;
  /** Matches in a million characters. */
  readonly found: number;
}

const ROUNDS = 15;
/** A slow matcher gets fewer texts, so that a round stays below about this. */
const LONGEST_ROUND = 400;

const [name, count] = process.argv.slice(2);
const matcher = [...OURS, ...PEERS].find(({ name: own }) => own === name);
if (!matcher || !count) throw new Error('node measure.ts NAME COUNT');

const written = placeAliases(Number(count));
const aliases = matcher.folds ? written : [...new Set(written.map(alias => alias.toLowerCase()))];
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed;
const buildStart = performance.now();
const built = matcher.build(aliases);
const buildMs = performance.now() - buildStart;
globalThis.gc?.();
const grown = process.memoryUsage().heapUsed - heap;

const find = matcher.folds ? built.find : (text: string): number => built.find(text.toLowerCase());
const all = newsTexts();
const trialStart = performance.now();
for (const text of all.slice(0, 10)) find(text);
const perText = (performance.now() - trialStart) / 10;
const texts = all.slice(0, Math.max(10, Math.floor(LONGEST_ROUND / perText)));

const timed = (work: (text: string) => number): { ms: number; sum: number } => {
  const start = performance.now();
  let sum = 0;
  for (const text of texts) sum += work(text);
  return { ms: performance.now() - start, sum };
};
const onePass = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
};
// The machine is shared: the least disturbed round says most.
const best = (numbers: readonly number[]): number => Math.min(...numbers);

const rounds = Array.from({ length: ROUNDS }, () => ({ match: timed(find), pass: timed(onePass) }));
const units = texts.reduce((sum, text) => sum + text.length, 0);
const matchMs = best(rounds.map(({ match }) => match.ms));
const measured: Measured = {
  megabytesPerSecond: units / 1000 / matchMs,
  passes: matchMs / best(rounds.map(({ pass }) => pass.ms)),
  buildMs,
  openMs: built.openMs ?? null,
  bytesPerAlias: (built.bytes ?? grown) / aliases.length,
  found: ((rounds[0]?.match.sum ?? 0) / units) * 1e6,
};
console.log(JSON.stringify(measured));
