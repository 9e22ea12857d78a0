import { BLOCK_ELEMENTS, HEADINGS, TEXTLESS_ELEMENTS } from './element-kinds.ts';
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

interface Walk {
  readonly root: Weight;
  readonly weights: Weights;
  readonly blocks: Block[];
  open: Block | null;
}

const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'div', 'section']);

function isLeftOut(element: Element, { root, weights }: Walk): boolean {
  if (TEXTLESS_ELEMENTS.has(element.localName) || isHiddenByMarkup(element)) return true;
  return isFurniture(element, (weights.get(element)?.mass ?? 0) / root.mass);
}

function takeText(node: Text, element: Element, linked: boolean, walk: Walk): void {
  const length = node.data.trim().length;
  if (length === 0 && !walk.open) return;
  walk.open ??= { element, nodes: [], chars: 0, linked: 0 };
  walk.open.nodes.push(node);
  walk.open.chars += length;
  if (linked) walk.open.linked += length;
}

function closeBlock(walk: Walk): void {
  if (walk.open && walk.open.chars > 0) walk.blocks.push(walk.open);
  walk.open = null;
}

/** A list or box that is mostly links is a set of teasers: take back what it gave. */
function dropIfLinks(element: Element, from: number, walk: Walk): void {
  if (!LISTS.has(element.localName)) return;
  let chars = 0;
  let linked = 0;
  for (let i = from; i < walk.blocks.length; i++) {
    chars += walk.blocks[i]?.chars ?? 0;
    linked += walk.blocks[i]?.linked ?? 0;
  }
  if (linked > 0 && linked > chars * 0.5) walk.blocks.length = from;
}

function visit(parent: Element, block: Element, linked: boolean, walk: Walk): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) takeText(node as Text, block, linked, walk);
    else if (node.nodeType === 1) visitElement(node as Element, block, linked, walk);
  }
}

function visitElement(element: Element, block: Element, linked: boolean, walk: Walk): void {
  const { localName } = element;
  if (localName === 'br') return closeBlock(walk);
  const isBlock = BLOCK_ELEMENTS.has(localName);
  if (isLeftOut(element, walk)) {
    if (isBlock) closeBlock(walk);
    return;
  }
  if (!isBlock) return visit(element, block, linked || localName === 'a', walk);
  closeBlock(walk);
  const from = walk.blocks.length;
  visit(element, element, linked, walk);
  closeBlock(walk);
  dropIfLinks(element, from, walk);
}

/** The article's blocks in document order, furniture left out. */
export function collectBlocks(root: Weight, weights: Weights): Block[] {
  const walk: Walk = { root, weights, blocks: [], open: null };
  visit(root.element, root.element, false, walk);
  closeBlock(walk);
  return walk.blocks;
}

export const isHeading = ({ element }: Block): boolean => HEADINGS.has(element.localName);
