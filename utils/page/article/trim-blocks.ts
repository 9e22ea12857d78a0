import { type Block, isHeading } from './collect-blocks.ts';

const isTeaser = ({ chars, linked }: Block): boolean => linked > 0 && linked >= chars * 0.8;

/** Leaves out blocks that are no main text for themselves: link lines, and headings that nothing follows. */
export function trimBlocks(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    if (isTeaser(block)) continue;
    kept.push(block);
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last || !isHeading(last)) break;
    kept.pop();
  }
  return kept;
}
