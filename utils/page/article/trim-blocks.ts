import type { Steps } from '../slices.ts';
import { type Block, blockText, endsSentence, isHeading } from './collect-blocks.ts';
import { LONGEST_FURNITURE, readsAsFurniture } from './furniture-phrases.ts';

const WRITTEN_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

/** Longer lines that are half a link are sentences. */
const LONGEST_TEASER = 200;

/** A line that is a link, or half a link and no sentence: the headline of another page. An address written out is part of what the author says. */
function isTeaser(block: Block, text: string): boolean {
  if (block.linked >= block.chars * 0.8) return !WRITTEN_ADDRESS.test(text);
  return block.linked >= block.chars * 0.5 && text.length < LONGEST_TEASER && !endsSentence(text);
}

/** Whether the block is no main text for itself. Long blocks without links are not even read: most of an article is those. */
function isLeftOver(block: Block): boolean {
  if (block.chars > LONGEST_FURNITURE && block.linked === 0) return false;
  const text = blockText(block);
  return (block.linked > 0 && isTeaser(block, text)) || readsAsFurniture(text);
}

/** Share of the text that may stand before the article's headline and still be only what surrounds a headline. */
const LEAD_IN = 0.1;

/** The main text begins after the headline, when that stands near the top of what was collected. */
function afterHeadline(blocks: readonly Block[]): readonly Block[] {
  const headline = blocks.findIndex(({ element }) => element.localName === 'h1');
  if (headline < 0) return blocks;
  const size = (list: readonly Block[]): number => list.reduce((sum, { chars }) => sum + chars, 0);
  return size(blocks.slice(0, headline)) <= size(blocks) * LEAD_IN ? blocks.slice(headline + 1) : blocks;
}

/** Leaves out blocks that are no main text for themselves: link lines, calls to subscribe, dates, and headings that nothing follows. */
export function* trimBlocks(blocks: readonly Block[]): Steps<Block[]> {
  const kept: Block[] = [];
  for (const block of afterHeadline(blocks)) {
    if (!isLeftOver(block)) kept.push(block);
    yield;
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last || !isHeading(last)) break;
    kept.pop();
  }
  return kept;
}
