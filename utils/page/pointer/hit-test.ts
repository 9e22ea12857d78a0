import { boxesBetween } from '../text/boxes.ts';
import type { TextMap } from '../text/text-map.ts';
import type { Marked, MarkIndex } from './mark-index.ts';

/** A place between two characters, as browsers answer "where would a click here put the caret?" */
interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, { shadowRoots }: TextMap, x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

const isInside = (x: number, y: number, { left, right, top, bottom }: DOMRect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Where the character under a caret's point can be, seen from the caret: before or after it, one further at the ends of lines. */
const NEAR = [-1, 0, 1, -2];

/** Index in the node of the character that is drawn at the point. */
function characterAt({ node, offset }: Caret, x: number, y: number): number | null {
  if (node.nodeType !== 3) return null;
  const text = node as Text;
  for (const step of NEAR) {
    const index = offset + step;
    if (index < 0 || index >= text.length) continue;
    for (const box of boxesBetween(text, index, text, index + 1)) if (isInside(x, y, box)) return index;
  }
  return null;
}

/** Offset in the article's text of the character drawn at a point of the viewport; null beside the text or where something covers it. */
export function offsetAtPoint(document: Document, map: TextMap, x: number, y: number): number | null {
  const caret = caretAt(document, map, x, y);
  if (!caret || !map.holds(caret.node)) return null;
  const index = characterAt(caret, x, y);
  return index === null ? null : map.offsetOf(caret.node, index);
}

/** The marks under a point of the viewport, the shortest first. Takes the same time whatever the number of marks. */
export function hitTest<T extends Marked>(
  document: Document,
  map: TextMap,
  marks: MarkIndex<T>,
  x: number,
  y: number,
): T[] {
  const offset = offsetAtPoint(document, map, x, y);
  return offset === null ? [] : marks.at(offset);
}
