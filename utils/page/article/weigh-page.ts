import type { Steps } from '../slices.ts';
import { blockAround } from './block-around.ts';
import { kindOf, LINK, TEXTLESS } from './element-kinds.ts';
import { isFurniture, isHiddenByMarkup } from './furniture.ts';
import { elementAround } from './open-roots.ts';

/** Shorter pieces of text (labels, menu entries) say nothing about where an article is. */
const SHORTEST_PIECE = 24;

/** What one pass over the page learned of an element that holds text. Links' texts are not counted: they lead elsewhere. */
export interface Weight {
  readonly element: Element;
  children: readonly Weight[];
  /** No main text by its own name or an ancestor's; known after the pass. */
  furniture: boolean;
  /** One of a row of like boxes, each with a link and a line or two: a teaser. */
  card: boolean;
  /** Characters of long pieces directly in this block, inline elements joined. */
  chars: number;
  /** Whether a sentence mark stands directly in this block. */
  marked: boolean;
  /** Characters of long pieces in the whole subtree, furniture included; 0 in a link, in what is never shown, and in controls. */
  mass: number;
  /** How much running text the subtree holds, furniture left out. */
  prose: number;
  /** Blocks with prose in the subtree. */
  blocks: number;
}

export type Weights = Map<Element, Weight>;

/** The body's weight, and that of every element above a long piece of text. */
export interface Weighed {
  readonly root: Weight;
  readonly weights: Weights;
}

const MARK = /[,.;:!?…](?:[\s"'”’»)\]]|$)|[،؟۔।、，。？！；：]/;

/** Deeper text is not looked at: no page nests so deep by intention, and walking down must not exhaust the stack. */
const DEEPEST = 800;

/** Text nodes looked at, and long pieces weighed: bounds the work on endless pages. */
const MOST_NODES = 150_000;
const MOST_PIECES = 20_000;

/** Text nodes looked at in one step. */
const STEP = 200;

/** Most elements that hold text hold no other that does. */
const NONE: readonly Weight[] = [];

const newWeight = (element: Element): Weight => ({
  element,
  children: NONE,
  furniture: false,
  card: false,
  chars: 0,
  marked: false,
  mass: 0,
  prose: 0,
  blocks: 0,
});

function adopt(parent: Weight, child: Weight): void {
  if (parent.children === NONE) parent.children = [child];
  else (parent.children as Weight[]).push(child);
}

/** A weight for an element that has none, and for those of its ancestors that have none. */
function weightFor(element: Element, weights: Weights): Weight {
  const weight = newWeight(element);
  weights.set(element, weight);
  let child = weight;
  for (let e = elementAround(element); e; e = elementAround(e)) {
    const known = weights.get(e);
    const parent = known ?? newWeight(e);
    adopt(parent, child);
    if (known) break;
    weights.set(e, parent);
    child = parent;
  }
  return weight;
}

/** Less is no running text. */
const LEAST_PROSE = 40;

function addMass(weight: Weight, depth = 1): number {
  if (depth > DEEPEST || kindOf(weight.element) & (LINK | TEXTLESS)) return 0;
  weight.mass = weight.chars;
  for (const child of weight.children) weight.mass += addMass(child, depth + 1);
  return weight.mass;
}

/** Fewer like boxes are a coincidence. */
const ROW = 4;

/** What a teaser counts beside running text. */
const CARD_WORTH = 0.2;

const signature = ({ element }: Weight): string =>
  `${element.localName} ${element.getAttribute('class') ?? ''}`;

/** Finds rows of like children that each hold a link or a heading and hardly any text: teasers of other pages. */
function markCards({ children }: Weight): void {
  if (children.length < ROW) return;
  const rows = new Map<string, Weight[]>();
  for (const child of children) {
    if (child.chars > 0 || child.blocks > 2 || child.mass > 600) continue;
    const key = signature(child);
    const row = rows.get(key);
    if (row) row.push(child);
    else rows.set(key, [child]);
  }
  for (const row of rows.values()) {
    if (row.length < ROW) continue;
    const leading = row.filter(({ element }) => element.querySelector('a[href]') !== null);
    if (leading.length < row.length * 0.8) continue;
    for (const card of row) card.card = true;
  }
}

function addProse(weight: Weight, pageMass: number): void {
  for (const child of weight.children) {
    if (child.mass < LEAST_PROSE) continue;
    child.furniture =
      weight.furniture || (child.children.length > 0 && isOut(child.element, child.mass / pageMass));
    addProse(child, pageMass);
  }
  markCards(weight);
  for (const child of weight.children) {
    weight.prose += child.prose * (child.card ? CARD_WORTH : 1);
    weight.blocks += child.blocks;
  }
  if (weight.furniture || weight.chars < LEAST_PROSE) return;
  weight.prose += weight.marked ? weight.chars : weight.chars * 0.2;
  weight.blocks += 1;
}

const isOut = (element: Element, share: number): boolean =>
  isFurniture(element, share) || isHiddenByMarkup(element);

interface Walk {
  readonly weights: Weights;
  nodes: number;
  pieces: number;
}

/** Weighs the next text nodes; false when the walk has ended or seen enough. */
function weighSome(walker: TreeWalker, walk: Walk): boolean {
  const { weights } = walk;
  for (const end = walk.nodes + STEP; walk.nodes < end; walk.nodes++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return false;
    if (node.length < SHORTEST_PIECE) continue;
    const block = blockAround(node);
    if (!block) continue;
    const text = node.data.trim();
    if (text.length < SHORTEST_PIECE) continue;
    const weight = weights.get(block) ?? weightFor(block, weights);
    walk.pieces += 1;
    weight.chars += text.length;
    weight.marked ||= MARK.test(text);
  }
  return walk.nodes < MOST_NODES && walk.pieces < MOST_PIECES;
}

/**
 * One pass over the text nodes of the page: where its running text is. Linear in text nodes; reads no layout.
 * @param roots shadow roots to weigh as well; each counts for its host
 */
export function* weighPage(body: Element, roots: readonly ShadowRoot[] = []): Steps<Weighed> {
  const walk: Walk = { weights: new Map(), nodes: 0, pieces: 0 };
  const root = newWeight(body);
  walk.weights.set(body, root);
  for (const tree of [body, ...roots]) {
    const walker = body.ownerDocument.createTreeWalker(
      tree,
      4 /* NodeFilter.SHOW_TEXT, which linkedom lacks */,
    );
    while (weighSome(walker, walk)) yield;
  }
  addProse(root, addMass(root));
  return { root, weights: walk.weights };
}
