import { type Block, blockText, isHeading } from './collect-blocks.ts';
import { readsAsFurniture } from './furniture-phrases.ts';

const WRITTEN_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

/** A line that is a link: the headline of another page. An address written out is part of what the author says. */
const isTeaser = ({ chars, linked }: Block, text: string): boolean =>
  linked > 0 && linked >= chars * 0.8 && !WRITTEN_ADDRESS.test(text);

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
export function trimBlocks(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of afterHeadline(blocks)) {
    const text = blockText(block);
    if (!isTeaser(block, text) && !readsAsFurniture(text)) kept.push(block);
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last || !isHeading(last)) break;
    kept.pop();
  }
  return kept;
}
