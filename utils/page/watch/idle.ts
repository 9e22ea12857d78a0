/** The longest piece of work between two frames. */
export const SLICE = 8;

type Idle = (work: () => void) => () => void;

/** Runs work when the page has nothing else to do; returns how to call it off. */
export const whenIdle: Idle = work => {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: 1000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 50);
  return () => clearTimeout(id);
};

/**
 * Gives every item to `work`, in idle slices of at most 8 ms each.
 * Resolves when all are done or the signal aborts.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  signal: AbortSignal,
  work: (item: T) => void,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  for (let done = false; !done && !signal.aborted; ) {
    await new Promise<void>(resolve => {
      const cancel = whenIdle(resolve);
      signal.addEventListener('abort', () => resolve(cancel()), { once: true });
    });
    const end = performance.now() + SLICE;
    while (!signal.aborted && performance.now() < end) {
      const next = iterator.next();
      if (next.done) {
        done = true;
        break;
      }
      work(next.value);
    }
  }
}
