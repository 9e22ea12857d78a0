import type { Span } from '../../model/span.ts';
import type { MarkIndex } from '../pointer/mark-index.ts';
import { inSlices, type Steps } from '../slices.ts';
import { textInView } from '../text/in-view.ts';
import type { TextMap } from '../text/text-map.ts';
import type { MarkKind } from './mark-kinds.ts';
import { addMark, type Mark, paintMarks } from './paint-marks.ts';

/** A stretch of a page's text to be marked. */
export interface TextMark extends Span {
  readonly kind: MarkKind;
  /** What was painted for it, once it was. */
  painted: Mark | null;
}

/** So few marks are painted in a moment: where the window stands need not be asked. */
const FEW = 200;

/**
 * Marks stretches of a text instead of whatever was marked before: those in the window at once, the others in slices of at most
 * 8 ms. Resolves when all are painted or the signal aborted.
 */
export async function paintText(
  document: Document,
  map: TextMap,
  marks: MarkIndex<TextMark>,
  signal: AbortSignal,
): Promise<void> {
  const all = marks.marks;
  const first = new Set(all.length > FEW ? marks.within(textInView(map)) : all);
  for (const mark of first) look(mark, map);
  paintMarks(
    document,
    [...first].flatMap(({ painted }) => painted ?? []),
  );
  await inSlices(paintOthers(document, map, all, first), signal);
}

function look(mark: TextMark, map: TextMap): void {
  const ranges = map.staticRanges(mark.start, mark.end);
  mark.painted = ranges.length > 0 ? { kind: mark.kind, ranges } : null;
}

function* paintOthers(
  document: Document,
  map: TextMap,
  all: readonly TextMark[],
  done: ReadonlySet<TextMark>,
): Steps<void> {
  for (const mark of all) {
    if (done.has(mark)) continue;
    look(mark, map);
    if (mark.painted) addMark(document, mark.painted);
    yield;
  }
}
