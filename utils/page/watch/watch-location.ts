/** What a page's address means to a reader of articles: another fragment is the same article. */
const withoutFragment = (href: string): string => href.replace(/#.*$/, '');

interface NavigationEvents {
  readonly navigation?: EventTarget;
}

/**
 * Tells when the page's address changes without a load. The Navigation API tells it at once; where it is missing, a look once a second.
 * @param onChange gets the new address; not called for another fragment
 */
export function watchLocation(
  window: Window,
  {
    signal,
    onChange,
    every = 1000,
  }: { signal: AbortSignal; onChange: (url: string) => void; every?: number },
): void {
  let known = withoutFragment(window.location.href);
  const look = (): void => {
    const { href } = window.location;
    if (withoutFragment(href) === known) return;
    known = withoutFragment(href);
    onChange(href);
  };
  const { navigation } = window as NavigationEvents;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, every);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Tells when the page comes back from the back/forward cache: settings and packs may have changed meanwhile. */
export function watchReturn(window: Window, signal: AbortSignal, onReturn: () => void): void {
  window.addEventListener('pageshow', event => event.isTrusted && event.persisted && onReturn(), { signal });
}
