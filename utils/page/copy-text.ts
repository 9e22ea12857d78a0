/**
 * Puts a text on the clipboard; false where the browser does not let it. Must be called straight from a click. Pages without
 * encryption have no `navigator.clipboard`: there a copy of nothing is asked for and filled on its way. Listeners of the page
 * come before ours, and find nothing in it, or not at all.
 */
export async function copyText(text: string, document: Document): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (!clipboard) return copyByCommand(text, document);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    // A page may forbid the clipboard by its permissions policy, which the older way knows nothing of.
    return copyByCommand(text, document);
  }
}

function copyByCommand(text: string, document: Document): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    filled = true;
  };
  const { defaultView } = document;
  defaultView?.addEventListener('copy', fill, { capture: true });
  const done = document.execCommand('copy');
  defaultView?.removeEventListener('copy', fill, { capture: true });
  return done && filled;
}
