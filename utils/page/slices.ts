/** The longest piece of work between two turns of the page, in milliseconds. */
export const SLICE = 8;

/** Work cut into steps, each far shorter than a slice, and what comes of it. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Missing from the types of the DOM; every browser that is served has it. */
interface Turns {
  readonly scheduler: { yield(): Promise<void> };
}

/** Resolves when what the page and its reader wait for has been done. */
const pageTurn = (): Promise<void> => (globalThis as typeof globalThis & Turns).scheduler.yield();

/** Does the work in one piece: where no page waits. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the work in slices of at most 8 ms: the first now, each later one when the page has had its turn.
 * Resolves with what came of it; null when the signal aborted before.
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null> {
  for (; !signal.aborted; await pageTurn()) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
  return null;
}
