/** Lets only the reader's own events through: a page's script can dispatch clicks, never trusted ones. */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return event => {
    if (event.isTrusted) handler(event);
  };
}
