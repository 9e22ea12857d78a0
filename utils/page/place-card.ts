export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  /** Of the card's corner, in the viewport. */
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above' | 'right' | 'left' | 'sheet';
  /** No more than this fits; the card scrolls inside. */
  readonly maxHeight: number;
}

/** Between card and words, and between card and the viewport's edge. */
const GAP = 6;
const EDGE = 8;
/** A narrow viewport gets a sheet at its bottom (or top, when the words are there). */
const NARROW = 480;
/** Beside the words only where above and below leave less than this. */
const LEAST_HEIGHT = 120;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** The line of the target that the pointer is on, else its first. */
function lineAt(lines: readonly Box[], point: { readonly x: number; readonly y: number } | null): Box {
  const hit =
    point &&
    lines.find(
      ({ left, right, top, bottom }) =>
        point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
    );
  return (
    hit ??
    lines[0] ?? { left: point?.x ?? 0, right: point?.x ?? 0, top: point?.y ?? 0, bottom: point?.y ?? 0 }
  );
}

/**
 * Where a card stands beside marked words: below their line, else above, else at a side; never over the line the pointer rests on,
 * never outside the viewport. All boxes are in the viewport's coordinates.
 * @param lines the boxes of the marked words, one a line
 * @param rightToLeft the text's direction: the card begins where the words begin
 */
export function placeCard(
  lines: readonly Box[],
  card: Size,
  viewport: Size,
  point: { readonly x: number; readonly y: number } | null = null,
  rightToLeft = false,
): CardPlace {
  const line = lineAt(lines, point);
  const below = viewport.height - line.bottom - GAP - EDGE;
  const above = line.top - GAP - EDGE;
  const goesBelow = card.height <= below || below >= above;
  const room = goesBelow ? below : above;

  if (viewport.width < NARROW) {
    const maxHeight = Math.max(0, goesBelow ? below : above);
    const height = Math.min(card.height, maxHeight);
    return { left: 0, top: goesBelow ? viewport.height - height : 0, side: 'sheet', maxHeight };
  }
  const right = viewport.width - line.right - GAP - EDGE;
  const toRight = right >= card.width;
  const fitsBeside = toRight || line.left - GAP - EDGE >= card.width;
  if (card.height > room && room < LEAST_HEIGHT && fitsBeside) {
    const maxHeight = viewport.height - 2 * EDGE;
    return {
      left: toRight ? line.right + GAP : Math.max(0, line.left - GAP - card.width),
      top: clamp(line.top, EDGE, Math.max(EDGE, viewport.height - EDGE - Math.min(card.height, maxHeight))),
      side: toRight ? 'right' : 'left',
      maxHeight,
    };
  }
  const start = rightToLeft ? line.right - card.width : line.left;
  const height = Math.min(card.height, room);
  return {
    left: clamp(start, EDGE, Math.max(EDGE, viewport.width - EDGE - card.width)),
    top: goesBelow ? line.bottom + GAP : line.top - GAP - height,
    side: goesBelow ? 'below' : 'above',
    maxHeight: room,
  };
}
