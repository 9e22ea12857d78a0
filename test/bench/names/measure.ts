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
  /** Time as a multiple of one pass over the texts' character codes, in the same process. */
  readonly passes: number;
  readonly buildMs: number;
  readonly openMs: number | null;
  /** Bytes an alias: of the block, or of the memory that building took. */
  readonly bytesPerAlias: number;
  /** Matches in a million characters. */
  readonly found: number;
}

/** Finding and passing over take turns; medians count. CPU milliseconds of a turn, at least one round over the texts each. */
const TURNS = 5;
const TURN = 80;

/** The thread's own time: on a shared machine the clock on the wall measures the neighbours. */
const cpuMs = (): number => process.threadCpuUsage().user / 1000;

const [name, count] = process.argv.slice(2);
const matcher = [...OURS, ...PEERS].find(({ name: own }) => own === name);
if (!matcher || !count) throw new Error('node measure.ts NAME COUNT');

const written = placeAliases(Number(count));
const aliases = matcher.folds ? written : [...new Set(written.map(alias => alias.toLowerCase()))];
await settle();
/** Buffers are given back only after the collection that finds them free. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

const memory = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const before = memory();
const buildStart = cpuMs();
const built = matcher.build(aliases);
const buildMs = cpuMs() - buildStart;
await settle();
const grown = memory() - before;

const find = matcher.folds ? built.find : (text: string): number => built.find(text.toLowerCase());
const texts = newsTexts();

const onePass = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
};

/** CPU milliseconds of one round over the texts, and what it summed up to. */
function round(work: (text: string) => number, least: number): { ms: number; sum: number } {
  const start = cpuMs();
  let rounds = 0;
  let sum = 0;
  do {
    sum = 0;
    for (const text of texts) sum += work(text);
    rounds++;
  } while (cpuMs() - start < least);
  return { ms: (cpuMs() - start) / rounds, sum };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

round(find, TURN);
round(onePass, TURN);
const turns = Array.from({ length: TURNS }, () => ({ match: round(find, TURN), pass: round(onePass, TURN) }));
const matchMs = median(turns.map(({ match }) => match.ms));
const units = texts.reduce((sum, text) => sum + text.length, 0);
const measured: Measured = {
  megabytesPerSecond: units / 1000 / matchMs,
  passes: median(turns.map(({ match, pass }) => match.ms / pass.ms)),
  buildMs,
  openMs: built.openMs ?? null,
  bytesPerAlias: (built.bytes ?? grown) / aliases.length,
  found: ((turns[0]?.match.sum ?? 0) / units) * 1e6,
};
console.log(JSON.stringify(measured));
