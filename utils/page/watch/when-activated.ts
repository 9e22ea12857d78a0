/** Chromium's: a page made ready before anybody asked for it. */
interface Prerendered {
  readonly prerendering?: boolean;
}

/** Runs when the page is there for a reader: at once, or when a page rendered in advance is shown. Such a page may never be. */
export function whenActivated(document: Document, signal: AbortSignal, run: () => void): void {
  if (!(document as Prerendered).prerendering) run();
  else
    document.addEventListener('prerenderingchange', run, {
      signal,
      once: true,
    });
}
