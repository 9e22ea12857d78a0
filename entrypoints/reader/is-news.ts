import { isWithin } from '#utils/page/article/open-roots.ts';

/** Characters that something beside the article must hold to be the next article. */
const NEXT_ARTICLE = 280;

/** Whether changed blocks can have to do with the article: they are in it or around it, or long enough to be one themselves. */
export const isNews = (blocks: readonly Element[], root: Element): boolean =>
  blocks.some(
    block =>
      isWithin(block, root) ||
      isWithin(root, block) ||
      (block.isConnected && (block.textContent ?? '').length >= NEXT_ARTICLE),
  );
