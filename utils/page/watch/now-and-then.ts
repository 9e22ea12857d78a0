/** Nobody sees a hidden page: it is looked at this many times more rarely. */
const RARELY = 30;

/**
 * Looks every so many milliseconds while the page is shown, rarely while it is hidden, and at once when it is shown again.
 * @returns how to end it; it also ends with the signal
 */
export function nowAndThen(
  document: Document,
  look: () => void,
  { every, signal }: { readonly every: number; readonly signal: AbortSignal },
): () => void {
  const life = new AbortController();
  const ended = AbortSignal.any([life.signal, signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isHidden = (): boolean => document.visibilityState === 'hidden';
  const wait = (): void => {
    clearTimeout(timer);
    if (!ended.aborted) timer = setTimeout(run, isHidden() ? every * RARELY : every);
  };
  const run = (): void => {
    look();
    wait();
  };
  const onChange = (event: Event): void => {
    if (event.isTrusted) (isHidden() ? wait : run)();
  };
  document.addEventListener('visibilitychange', onChange, { signal: ended });
  ended.addEventListener('abort', () => clearTimeout(timer), { once: true });
  wait();
  return () => life.abort();
}
