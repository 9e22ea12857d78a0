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

/** Resolves when the page has nothing else to do, or the signal aborts. */
export const idle = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const cancel = whenIdle(resolve);
    signal.addEventListener('abort', () => resolve(cancel()), { once: true });
  });
