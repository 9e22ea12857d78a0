import { BLOCK_ELEMENTS, TEXTLESS_ELEMENTS } from '../article/element-kinds.ts';
import { inSlices } from './idle.ts';

export interface WatchBlocksOptions {
  readonly signal: AbortSignal;
  /** Block elements whose words changed, came or went, once per batch. */
  readonly onChange: (blocks: readonly Element[]) => void;
  /** The page changes without end; the watch is over. */
  readonly onGiveUp: () => void;
  /** Milliseconds that changes are gathered before anybody looks. */
  readonly gather?: number;
  /** A page may change its words this often in a minute; one more and it is left alone. */
  readonly mostBatches?: number;
}

const WINDOW = 60_000;
/** More changed blocks than this in one batch is another page: one report for the root instead. */
const MOST_BLOCKS = 2000;

function blockOf(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element && !BLOCK_ELEMENTS.has(element.localName)) element = element.parentElement;
  return element;
}

/** Blocks that a mutation touched. */
function* touched({ type, target, addedNodes, removedNodes }: MutationRecord): Generator<Element> {
  const block = blockOf(target);
  if (!block) return;
  if (type === 'characterData' || removedNodes.length > 0) yield block;
  for (const node of addedNodes) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') yield block;
    if (node.nodeType === 1 && !TEXTLESS_ELEMENTS.has((node as Element).localName))
      yield blockOf(node) ?? block;
  }
}

/**
 * Watches an article for changed words. Changes are gathered, then compared in idle slices of at most 8 ms with what the blocks said
 * before, so that animation, advertising and re-rendering of the same words report nothing.
 */
export function watchBlocks(root: Element, options: WatchBlocksOptions): void {
  const { signal, onChange, onGiveUp, gather = 300, mostBatches = 40 } = options;
  const known = new WeakMap<Element, string>();
  const pending = new Set<Element>();
  const batches: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;

  /** Compares what was gathered; one look at a time, the next only after this one. */
  const look = async (): Promise<void> => {
    looking = true;
    const blocks = pending.size > MOST_BLOCKS ? [root] : [...pending];
    pending.clear();
    const changed: Element[] = [];
    await inSlices(blocks, signal, block => {
      const words = block.isConnected ? (block.textContent ?? '') : '';
      if (known.get(block) === words) return;
      known.set(block, words);
      changed.push(block);
    });
    looking = false;
    if (signal.aborted) return;
    if (changed.length === 0 || isWithinLimits()) {
      if (changed.length > 0) onChange(changed);
      lookLater();
    } else {
      observer.disconnect();
      onGiveUp();
    }
  };

  const isWithinLimits = (): boolean => {
    const now = performance.now();
    batches.push(now);
    while ((batches[0] ?? now) < now - WINDOW) batches.shift();
    return batches.length <= mostBatches;
  };

  const lookLater = (): void => {
    if (looking || timer !== undefined || pending.size === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      void look();
    }, gather);
  };

  const observer = new MutationObserver(records => {
    if (pending.size > MOST_BLOCKS) return;
    for (const record of records) for (const block of touched(record)) pending.add(block);
    lookLater();
  });
  if (signal.aborted) return;
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
