import type { NameIndex } from '../index/format.ts';
import { AMBIGUOUS, DOTTED, EXACT, LAST, NEEDS, priorOf, shapeOfMeta, typeOf } from '../index/sense-meta.ts';
import { allCapitals, shapeOf } from '../text/shape.ts';
import type { Sense } from '../types.ts';

/** More readings of one alias than this are not weighed: the least likely are left out. */
export const MAX_SENSES = 32;
/** All capitals stand for any spelling from this many letters on: "WHO" is not "Who". */
const CAPITALS_FROM = 4;

export interface FoundSenses {
  readonly senses: Sense[];
  /** One of them is written with a dot at its end. */
  readonly dotted: boolean;
}

/** The senses from `from` on whose rule of case allows the text as written, best prior first. */
export function sensesFor(
  index: NameIndex,
  from: number,
  text: string,
  start: number,
  end: number,
): FoundSenses {
  const senses: Sense[] = [];
  let dotted = false;
  let shapes: number[] | undefined;
  let capitals: boolean | undefined;
  for (let at = from; senses.length < MAX_SENSES; at++) {
    const meta = index.senses[at * 2 + 1] as number;
    let allowed = (meta & EXACT) === 0;
    if (!allowed) {
      shapes ??= shapesOf(text, start, end);
      allowed = shapes.includes(shapeOfMeta(meta));
    }
    if (!allowed) {
      capitals ??= allCapitals(text, start, end, CAPITALS_FROM);
      allowed = capitals;
    }
    if (allowed) {
      dotted ||= (meta & DOTTED) !== 0;
      senses.push({
        entity: index.senses[at * 2] as number,
        type: typeOf(meta),
        prior: priorOf(meta),
        ambiguous: (meta & AMBIGUOUS) !== 0,
        needs: (meta & NEEDS) === 0 ? [] : needsOf(index, at),
      });
    }
    if ((meta & LAST) !== 0) break;
  }
  return { senses, dotted };
}

function shapesOf(text: string, start: number, end: number): number[] {
  return [
    shapeOf(text, start, end),
    shapeOf(text, start, end, 'opening'),
    shapeOf(text, start, end, 'headline'),
  ];
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
