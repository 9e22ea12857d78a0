const WINDOW = 60_000;
/** Between two looks at a page that keeps changing, in milliseconds. */
const LONGEST_PAUSE = 1000;
/** The work for a change may take one part in this many of the time: two percent of a processor. */
const SHARE = 50;
/** A block that changes more often in a minute is a clock or a ticker, and no news. */
const MOST_CHANGES = 10;

/** How fast a page that moves is followed: soon at first, slower the more it moves or the dearer it is, and not for ever. */
export class Pace {
  readonly #gather: number;
  readonly #mostBatches: number;
  readonly #batches: number[] = [];
  #changes = new WeakMap<Element, number>();
  #changesSince = performance.now();
  #cost = 0;

  constructor(gather: number, mostBatches: number) {
    this.#gather = gather;
    this.#mostBatches = mostBatches;
  }

  /** Milliseconds to wait before the next look. */
  pause(): number {
    this.#forget();
    const gather = Math.min(LONGEST_PAUSE, this.#gather * (1 + this.#batches.length));
    return Math.max(gather, this.#cost * SHARE);
  }

  /** The changed blocks that are no clocks and tickers. */
  news(blocks: Iterable<Element>): Element[] {
    this.#forget();
    return [...blocks].filter(block => {
      const times = (this.#changes.get(block) ?? 0) + 1;
      this.#changes.set(block, times);
      return times <= MOST_CHANGES;
    });
  }

  /** Counts a batch; false when the page changed its words too often in the last minute. */
  begin(): boolean {
    this.#batches.push(performance.now());
    this.#forget();
    return this.#batches.length <= this.#mostBatches;
  }

  /** What work in slices waits for counts as well: a page that keeps it waiting is busy. */
  async measure(work: () => void | Promise<void>): Promise<void> {
    const start = performance.now();
    await work();
    this.#cost = performance.now() - start;
  }

  #forget(): void {
    const now = performance.now();
    while ((this.#batches[0] ?? now) < now - WINDOW) this.#batches.shift();
    if (now - this.#changesSince < WINDOW) return;
    this.#changes = new WeakMap();
    this.#changesSince = now;
  }
}
