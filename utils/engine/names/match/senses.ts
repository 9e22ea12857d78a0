import type { NameIndex } from '../index/format.ts';
import { AMBIGUOUS, DOTTED, EXACT, LAST, NEEDS, priorOf, shapeOfMeta, typeOf } from '../index/sense-meta.ts';
import { allCapitals, shapeOf } from '../text/shape.ts';
import type { Sense } from '../types.ts';

/** More readings of one alias than this are not weighed: the least likely are left out. */
export const MAX_SENSES = 32;
/** All capitals stand for any spelling from this many letters on: "WHO" is not "Who". */
const CAPITALS_FROM = 4;

const NO_NEEDS: readonly string[] = [];

/** The senses whose rule of case allows the text as written. */
export interface Allowed {
  /** Best prior first, each entity once. */
  readonly senses: readonly Sense[];
  /** Any of them is written with a dot at its end. */
  readonly dotted: boolean;
}

/** Of the senses from `from` on; null where none is allowed. */
export function sensesFor(
  index: NameIndex,
  from: number,
  text: string,
  start: number,
  end: number,
): Allowed | null {
  const meta = index.senses[from * 2 + 1] as number;
  if ((meta & LAST) === 0) return manySenses(index, from, text, start, end);
  const allowed = (meta & EXACT) === 0 || allows(shapeOfMeta(meta), {}, text, start, end);
  return allowed ? { senses: [senseAt(index, from, meta)], dotted: (meta & DOTTED) !== 0 } : null;
}

function manySenses(
  index: NameIndex,
  from: number,
  text: string,
  start: number,
  end: number,
): Allowed | null {
  const senses: Sense[] = [];
  let dotted = false;
  const ways: Ways = {};
  for (let at = from; senses.length < MAX_SENSES; at++) {
    const meta = index.senses[at * 2 + 1] as number;
    const entity = index.senses[at * 2] as number;
    const allowed = (meta & EXACT) === 0 || allows(shapeOfMeta(meta), ways, text, start, end);
    if (allowed && !senses.some(known => known.entity === entity)) senses.push(senseAt(index, at, meta));
    dotted ||= allowed && (meta & DOTTED) !== 0;
    if ((meta & LAST) !== 0) break;
  }
  return senses.length > 0 ? { senses, dotted } : null;
}

const senseAt = (index: NameIndex, at: number, meta: number): Sense => ({
  entity: index.senses[at * 2] as number,
  type: typeOf(meta),
  prior: priorOf(meta),
  ambiguous: (meta & AMBIGUOUS) !== 0,
  needs: (meta & NEEDS) === 0 ? NO_NEEDS : needsOf(index, at),
});

/** Whether an exact alias of this shape allows the text as written: each way to read it is worked out only when the ones before did not fit. */
function allows(shape: number, ways: Ways, text: string, start: number, end: number): boolean {
  ways.written ??= shapeOf(text, start, end);
  if (ways.written === shape) return true;
  ways.opening ??= shapeOf(text, start, end, 'opening');
  if (ways.opening === shape) return true;
  ways.headline ??= shapeOf(text, start, end, 'headline');
  if (ways.headline === shape) return true;
  ways.loud ??= allCapitals(text, start, end, CAPITALS_FROM);
  return ways.loud;
}

interface Ways {
  written?: number;
  opening?: number;
  headline?: number;
  loud?: boolean;
}

function needsOf(index: NameIndex, sense: number): string[] {
  let low = 0;
  let high = index.needs.length / 3 - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.needs[middle * 3] as number) < sense) low = middle + 1;
    else high = middle;
  }
  const [start, end] = [index.needs[low * 3 + 1] as number, index.needs[low * 3 + 2] as number];
  return String.fromCharCode(...index.words.subarray(start, end)).split('\n');
}
