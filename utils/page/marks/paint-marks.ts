import { adoptStyles, dropStyles, hasStyles, type Tree } from './adopt-styles.ts';
import { highlightName, type MarkKind, markPriority } from './mark-kinds.ts';

/** Words to mark: the ranges of one figure, hedge or mention. */
export interface Mark {
  readonly kind: MarkKind;
  readonly ranges: readonly StaticRange[];
}

/** How often marks that the page took away are put back. */
const MOST_REPAIRS = 3;

interface Painting {
  /** Highlights and how many ranges each must hold. */
  readonly highlights: Map<MarkKind, { highlight: Highlight; size: number }>;
  /** Where marks stand: each has our style sheet. */
  trees: Set<Tree>;
  marks: Mark[];
  repairs: number;
}

const PAINTINGS = new WeakMap<Document, Painting>();

function paintingOf(document: Document): Painting {
  let painting = PAINTINGS.get(document);
  if (!painting) {
    painting = { highlights: new Map(), trees: new Set(), marks: [], repairs: 0 };
    PAINTINGS.set(document, painting);
  }
  return painting;
}

const isWhole = ({ highlights, trees }: Painting): boolean =>
  [...trees].every(hasStyles) &&
  [...highlights].every(([kind, { highlight, size }]) => {
    const registered = CSS.highlights.get(highlightName(kind));
    return registered === highlight && registered.size === size;
  });

function highlightsOf(marks: readonly Mark[]): Map<MarkKind, Highlight> {
  const highlights = new Map<MarkKind, Highlight>();
  for (const { kind, ranges } of marks) {
    if (ranges.length === 0) continue;
    let highlight = highlights.get(kind);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = markPriority(kind);
      highlights.set(kind, highlight);
    }
    for (const range of ranges) highlight.add(range);
  }
  return highlights;
}

/** Takes one highlight out of the registry, unless another stands there by now: a newer script's, or the page's own. */
function drop(kind: MarkKind, { highlights }: Painting): void {
  const name = highlightName(kind);
  const ours = highlights.get(kind)?.highlight;
  if (ours && CSS.highlights.get(name) === ours) CSS.highlights.delete(name);
}

/** From now on the marks stand in these trees. */
function moveTo(trees: Set<Tree>, painting: Painting): void {
  for (const tree of painting.trees) if (!trees.has(tree)) dropStyles(tree);
  painting.trees = trees;
}

/** The page, or a shadow root in it. */
const treeOf = ({ startContainer }: StaticRange): Tree => startContainer.getRootNode() as Tree;

function paint(painting: Painting): void {
  const highlights = highlightsOf(painting.marks);
  for (const kind of painting.highlights.keys()) if (!highlights.has(kind)) drop(kind, painting);
  painting.highlights.clear();
  painting.trees.forEach(adoptStyles);
  for (const [kind, highlight] of highlights) {
    CSS.highlights.set(highlightName(kind), highlight);
    painting.highlights.set(kind, { highlight, size: highlight.size });
  }
}

/**
 * Marks exactly these words, instead of whatever was marked before. CSS Custom Highlights over static ranges: no node of the page
 * is added or changed, and later edits of the page cost what they cost without marks.
 */
export function paintMarks(document: Document, marks: readonly Mark[]): void {
  const painting = paintingOf(document);
  painting.marks = [...marks];
  moveTo(new Set(marks.flatMap(({ ranges }) => ranges.map(treeOf))), painting);
  paint(painting);
}

/** Marks these words as well. */
export function addMark(document: Document, mark: Mark): void {
  const painting = paintingOf(document);
  painting.marks.push(mark);
  for (const tree of mark.ranges.map(treeOf)) {
    painting.trees.add(tree);
    adoptStyles(tree);
  }
  const painted = painting.highlights.get(mark.kind);
  if (!painted) {
    paint(painting);
    return;
  }
  for (const range of mark.ranges) painted.highlight.add(range);
  painted.size += mark.ranges.length;
}

/** Takes one mark's line away until the next painting: its words changed. */
export function unpaintMark(document: Document, { kind, ranges }: Mark): void {
  const painted = PAINTINGS.get(document)?.highlights.get(kind);
  if (!painted) return;
  for (const range of ranges) if (painted.highlight.delete(range)) painted.size -= 1;
}

/** Takes away the marks and styles that this script painted. */
export function clearMarks(document: Document): void {
  const painting = PAINTINGS.get(document);
  if (!painting) return;
  for (const kind of painting.highlights.keys()) drop(kind, painting);
  moveTo(new Set(), painting);
  PAINTINGS.delete(document);
}

/**
 * Looks whether the page left the marks alone and puts them back, three times at most in the document's life.
 * `interfered`: the page took them away a fourth time; they stay away.
 */
export function repairMarks(document: Document): 'whole' | 'repaired' | 'interfered' {
  const painting = PAINTINGS.get(document);
  if (!painting || painting.highlights.size === 0 || isWhole(painting)) return 'whole';
  if (painting.repairs >= MOST_REPAIRS) return 'interfered';
  painting.repairs += 1;
  paint(painting);
  return 'repaired';
}
