import { adoptStyles, dropStyles, hasStyles } from './adopt-styles.ts';
import { highlightName, MARK_KINDS, type MarkKind, markPriority } from './mark-kinds.ts';

/** Words to mark: the ranges of one figure, hedge or mention. */
export interface Mark {
  readonly kind: MarkKind;
  readonly ranges: readonly StaticRange[];
}

/** How often marks that the page took away are put back. */
const MOST_REPAIRS = 3;

interface Painting {
  readonly highlights: Map<MarkKind, Highlight>;
  repairs: number;
}

const PAINTINGS = new WeakMap<Document, Painting>();

function paintingOf(document: Document): Painting {
  let painting = PAINTINGS.get(document);
  if (!painting) {
    painting = { highlights: new Map(), repairs: 0 };
    PAINTINGS.set(document, painting);
  }
  return painting;
}

function register({ highlights }: Painting): void {
  for (const [kind, highlight] of highlights) CSS.highlights.set(highlightName(kind), highlight);
}

const isWhole = (document: Document, { highlights }: Painting): boolean =>
  hasStyles(document) &&
  [...highlights].every(([kind, highlight]) => {
    const registered = CSS.highlights.get(highlightName(kind));
    return registered === highlight && registered.size > 0;
  });

function highlightsOf(marks: readonly Mark[]): Map<MarkKind, Highlight> {
  const highlights = new Map<MarkKind, Highlight>();
  for (const { kind, ranges } of marks) {
    let highlight = highlights.get(kind);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = markPriority(kind);
      highlights.set(kind, highlight);
    }
    for (const range of ranges) highlight.add(range);
  }
  for (const [kind, { size }] of highlights) if (size === 0) highlights.delete(kind);
  return highlights;
}

/**
 * Marks exactly these words, instead of whatever was marked before. CSS Custom Highlights over static ranges: no node of the page
 * is added or changed, and later edits of the page cost what they cost without marks.
 */
export function paintMarks(document: Document, marks: readonly Mark[]): void {
  const painting = paintingOf(document);
  const highlights = highlightsOf(marks);
  for (const kind of painting.highlights.keys())
    if (!highlights.has(kind)) CSS.highlights.delete(highlightName(kind));
  painting.highlights.clear();
  for (const [kind, highlight] of highlights) painting.highlights.set(kind, highlight);
  if (highlights.size === 0) {
    dropStyles(document);
    return;
  }
  adoptStyles(document);
  register(painting);
}

/** Takes all marks and their styles away. */
export function clearMarks(document: Document): void {
  for (const kind of MARK_KINDS) CSS.highlights.delete(highlightName(kind));
  dropStyles(document);
  PAINTINGS.delete(document);
}

/**
 * Looks whether the page left the marks alone and puts them back, three times at most in the document's life.
 * `interfered`: the page took them away a fourth time; they stay away.
 */
export function repairMarks(document: Document): 'whole' | 'repaired' | 'interfered' {
  const painting = PAINTINGS.get(document);
  if (!painting || painting.highlights.size === 0 || isWhole(document, painting)) return 'whole';
  if (painting.repairs >= MOST_REPAIRS) return 'interfered';
  painting.repairs += 1;
  adoptStyles(document);
  register(painting);
  return 'repaired';
}
