/** One range for all questions: a live range made for each would slow down every edit of the page until it is collected. */
const RANGES = new WeakMap<Document, Range>();

/** The boxes in the viewport of the text between two places, one a line and element. */
export function boxesBetween(from: Node, start: number, to: Node, end: number): DOMRectList {
  const document = from.ownerDocument ?? (from as Document);
  let range = RANGES.get(document);
  if (!range) {
    range = document.createRange();
    RANGES.set(document, range);
  }
  range.setStart(from, start);
  range.setEnd(to, end);
  const boxes = range.getClientRects();
  range.selectNode(document.documentElement);
  range.collapse(true);
  return boxes;
}
