import type { Steps } from '../slices.ts';
import {
  BLOCK,
  BREAK,
  CARD,
  FURNITURE,
  GROUP,
  HEADING,
  kindOf,
  LINK,
  SLOT,
  TEXTLESS,
} from './element-kinds.ts';
import { isFurniture, isHiddenByMarkup } from './furniture.ts';
import type { Weight, Weights } from './weigh-page.ts';

/** A run of text that a reader sees as one paragraph, heading, cell or line. */
export interface Block {
  /** The innermost block element around it. */
  readonly element: Element;
  readonly nodes: Text[];
  /** Characters with outer white space left out; those of them in links. */
  chars: number;
  linked: number;
}

/** Text nodes taken from one article: a hundred thousand words and more. What follows is not read. */
const MOST_TEXTS = 20_000;

interface Walk {
  readonly root: Weight;
  readonly weights: Weights;
  readonly blocks: Block[];
  open: Block | null;
  texts: number;
}

function isLeftOut(element: Element, kind: number, { root, weights }: Walk): boolean {
  if (kind & TEXTLESS) return true;
  if (!(kind & (FURNITURE | CARD)) && !element.hasAttributes()) return false;
  if (isHiddenByMarkup(element)) return true;
  const weight = weights.get(element);
  if (weight?.card && weight.mass < root.mass * 0.35) return true;
  return isFurniture(element, (weight?.mass ?? 0) / root.mass);
}

function takeText(node: Text, element: Element, linked: boolean, walk: Walk): void {
  const length = node.data.trim().length;
  if (length === 0 && !walk.open) return;
  walk.open ??= { element, nodes: [], chars: 0, linked: 0 };
  walk.open.nodes.push(node);
  walk.texts += 1;
  walk.open.chars += length;
  if (linked) walk.open.linked += length;
}

function closeBlock(walk: Walk): void {
  if (walk.open && walk.open.chars > 0) walk.blocks.push(walk.open);
  walk.open = null;
}

/** Characters, linked characters and number of linked blocks from `from` on. */
function sumFrom(
  from: number,
  blocks: readonly Block[],
): { chars: number; linked: number; linkedBlocks: number } {
  const sum = { chars: 0, linked: 0, linkedBlocks: 0 };
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    sum.chars += block.chars;
    sum.linked += block.linked;
    if (block.linked > 0) sum.linkedBlocks += 1;
  }
  return sum;
}

/** A list of headlines: most entries short, holding a link, and no sentence. */
function isHeadlineList(from: number, blocks: readonly Block[]): boolean {
  const entries = blocks.slice(from);
  if (entries.length < 3) return false;
  const headlines = entries.filter(
    block => block.linked >= block.chars * 0.25 && block.chars < 160 && !endsSentence(blockText(block)),
  );
  return headlines.length >= entries.length * 0.7;
}

/** A list or box that is mostly links is a set of teasers: take back what it gave. */
function dropIfLinks(element: Element, from: number, walk: Walk): void {
  const { chars, linked, linkedBlocks } = sumFrom(from, walk.blocks);
  if (linkedBlocks === 0) return;
  const list = element.localName === 'ul' || element.localName === 'ol';
  if (linked > chars * 0.5 || (list && isHeadlineList(from, walk.blocks))) walk.blocks.length = from;
}

function visitChildren(parent: Element, block: Element, linked: boolean, walk: Walk): void {
  const tree = parent.shadowRoot ?? parent;
  for (let node = tree.firstChild; node && walk.texts < MOST_TEXTS; node = node.nextSibling)
    visit(node, block, linked, walk);
}

function visit(node: Node, block: Element, linked: boolean, walk: Walk): void {
  if (node.nodeType === 3) takeText(node as Text, block, linked, walk);
  else if (node.nodeType === 1) visitElement(node as Element, block, linked, walk);
}

/** A slot shows what its host was given; what stands in the slot itself only where that is nothing. */
function visitSlot(slot: HTMLSlotElement, block: Element, linked: boolean, walk: Walk): void {
  const given = slot.assignedNodes?.() ?? [];
  for (const node of given) visit(node, block, linked, walk);
  if (given.length === 0) visitChildren(slot, block, linked, walk);
}

function visitElement(element: Element, block: Element, linked: boolean, walk: Walk): void {
  const kind = kindOf(element);
  if (kind & BREAK) {
    closeBlock(walk);
    return;
  }
  if (isLeftOut(element, kind, walk)) {
    if (kind & BLOCK) closeBlock(walk);
    return;
  }
  if (kind & SLOT) {
    visitSlot(element as HTMLSlotElement, block, linked, walk);
    return;
  }
  if (!(kind & BLOCK)) {
    visitChildren(element, block, linked || (kind & LINK) !== 0, walk);
    return;
  }
  closeBlock(walk);
  const from = walk.blocks.length;
  visitChildren(element, element, linked, walk);
  closeBlock(walk);
  if (kind & GROUP) dropIfLinks(element, from, walk);
}

/** The article's blocks in document order, furniture left out: a step for each part of the root. */
export function* collectBlocks(root: Weight, weights: Weights): Steps<Block[]> {
  const walk: Walk = { root, weights, blocks: [], open: null, texts: 0 };
  const { element } = root;
  const tree = element.shadowRoot ?? element;
  for (let node = tree.firstChild; node && walk.texts < MOST_TEXTS; node = node.nextSibling) {
    visit(node, element, false, walk);
    yield;
  }
  closeBlock(walk);
  return walk.blocks;
}

export const isHeading = ({ element }: Block): boolean => (kindOf(element) & HEADING) !== 0;

/** White space that is not one plain space: what is left to collapse. */
const IRREGULAR = /\s{2,}|[^\S ]/g;

/** A block's words, white space collapsed. */
export function blockText({ nodes }: Block): string {
  let text = '';
  for (const { data } of nodes) text += data;
  return text.replace(IRREGULAR, ' ').trim();
}

export const endsSentence = (text: string): boolean => /[.!?…。][”"’'»)\]]*$/.test(text);
