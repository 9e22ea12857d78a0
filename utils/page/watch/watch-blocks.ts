import { isBlock, kindOf, TEXTLESS } from '../article/element-kinds.ts';
import { elementAround, hostOf, openRoots } from '../article/open-roots.ts';
import { inSlices, type Steps } from '../slices.ts';
import { idle } from './idle.ts';
import { nowAndThen } from './now-and-then.ts';
import { Pace } from './pace.ts';

export interface WatchBlocksOptions {
  readonly signal: AbortSignal;
  /** Block elements whose words changed, came or went, once per batch; the next batch waits until it is done. */
  readonly onChange: (blocks: readonly Element[]) => void | Promise<void>;
  /** The page changes without end; the watch is over. */
  readonly onGiveUp: () => void;
  /** Text nodes whose words were edited, before the browser draws them. */
  readonly onEdit?: (nodes: ReadonlySet<Text>) => void;
  /** Milliseconds that the first changes are gathered before anybody looks; later ones longer. */
  readonly gather?: number;
  /** A page may change its words this often in a minute; one more and it is left alone. */
  readonly mostBatches?: number;
}

/** More changed blocks than this in one batch is another page: one report for the root instead. */
const MOST_BLOCKS = 2000;

function blockOf(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : (hostOf(node) ?? elementAround(node));
  while (element && !isBlock(element)) element = elementAround(element);
  return element;
}

/** Whether an added or removed node can matter to the article's words. */
const holdsWords = (node: Node): boolean =>
  node.nodeType === 3
    ? (node as Text).data.trim() !== ''
    : node.nodeType === 1 && !(kindOf(node as Element) & TEXTLESS);

/** Milliseconds between looks whether the watched root is still in the page, and for shadow roots that are new in it. */
const STILL_THERE = 1000;
/** Looking for shadow roots may take one part in this many of the time: no event tells of them. */
const ROOTS_SHARE = 500;

const EVERYTHING = { childList: true, characterData: true, subtree: true } as const;

/** Watches one root; see `watchBlocks`. */
class BlockWatch {
  readonly #root: Element;
  readonly #options: WatchBlocksOptions;
  readonly #observer: MutationObserver;
  /** What blocks said when they were last compared. */
  readonly #words = new WeakMap<Element, string>();
  /** Blocks with edited text, and those whose nodes came or went. */
  readonly #edited = new Set<Element>();
  readonly #rebuilt = new Set<Element>();
  readonly #pace: Pace;
  readonly #endLooks: () => void;
  readonly #roots = new WeakSet<ShadowRoot>();
  #rootsAgain = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking = false;

  constructor(root: Element, options: WatchBlocksOptions) {
    this.#root = root;
    this.#options = options;
    this.#pace = new Pace(options.gather ?? 100, options.mostBatches ?? 24);
    this.#observer = new MutationObserver(records => this.#note(records));
    this.#observer.observe(root, EVERYTHING);
    this.#watchRoots();
    const look = (): void => {
      if (root.isConnected) {
        for (const shadow of this.#watchRoots()) this.#rebuilt.add(blockOf(shadow) ?? root);
        this.#lookLater();
        return;
      }
      this.#stop();
      void options.onChange([root]);
    };
    this.#endLooks = nowAndThen(root.ownerDocument, look, { every: STILL_THERE, signal: options.signal });
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  #stop(): void {
    this.#endLooks();
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  /** Watches the open shadow roots as well, which mutations of the page do not reach into; returns those that are new. */
  #watchRoots(): ShadowRoot[] {
    const start = performance.now();
    if (start < this.#rootsAgain) return [];
    const fresh = openRoots(this.#root).filter(root => !this.#roots.has(root));
    for (const root of fresh) {
      this.#roots.add(root);
      this.#observer.observe(root, EVERYTHING);
    }
    this.#rootsAgain = start + (performance.now() - start) * ROOTS_SHARE;
    return fresh;
  }

  #note(records: readonly MutationRecord[]): void {
    const edited = new Set<Text>();
    const full = this.#edited.size + this.#rebuilt.size > MOST_BLOCKS;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData' && target.nodeType === 3) edited.add(target as Text);
      const block = full ? null : blockOf(target);
      if (!block) continue;
      if (type === 'characterData') this.#edited.add(block);
      for (const node of addedNodes) if (holdsWords(node)) this.#rebuilt.add(blockOf(node) ?? block);
      for (const node of removedNodes) if (holdsWords(node)) this.#rebuilt.add(block);
    }
    if (edited.size > 0) this.#options.onEdit?.(edited);
    this.#lookLater();
  }

  #lookLater(): void {
    if (this.#looking || this.#timer !== undefined || this.#edited.size + this.#rebuilt.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#look();
    }, this.#pace.pause());
  }

  /** Compares what was gathered; one look at a time, the next only after this one. */
  async #look(): Promise<void> {
    const { signal, onChange, onGiveUp } = this.#options;
    this.#looking = true;
    try {
      const changed = await this.#changed();
      const news = signal.aborted ? [] : this.#pace.news(changed);
      if (news.length > 0 && !this.#pace.begin()) {
        this.#stop();
        onGiveUp();
        return;
      }
      if (news.length > 0) await this.#pace.measure(() => onChange(news));
    } finally {
      this.#looking = false;
    }
    this.#lookLater();
  }

  /** The gathered blocks whose words are others than before. */
  async #changed(): Promise<ReadonlySet<Element>> {
    const { signal } = this.#options;
    const many = this.#edited.size + this.#rebuilt.size > MOST_BLOCKS;
    const changed = new Set(many ? [this.#root] : this.#rebuilt);
    const edited = many ? [] : [...this.#edited];
    this.#edited.clear();
    this.#rebuilt.clear();
    await idle(signal);
    await inSlices(this.#compare(edited, changed), signal);
    return changed;
  }

  *#compare(blocks: readonly Element[], changed: Set<Element>): Steps<void> {
    for (const block of blocks) {
      const words = block.textContent ?? '';
      if (this.#words.get(block) !== words) changed.add(block);
      this.#words.set(block, words);
      yield;
    }
  }
}

/**
 * Watches an article for changed words. Changes are gathered, then, when the page is idle, edited blocks are compared in slices of at most 8 ms with
 * what they said before, so that animation, advertising and the same words written again report nothing. Blocks whose nodes were
 * replaced are always reported: the same words in new nodes have lost their marks. A root that left the page is reported once.
 */
export function watchBlocks(root: Element, options: WatchBlocksOptions): void {
  if (!options.signal.aborted) new BlockWatch(root, options);
}
