import { hostOf } from '#utils/page/article/open-roots.ts';

/** The page took the card away this often: it is let have its way. */
const MOST_LOSSES = 3;
/** Milliseconds between looks whether an open card is still where it was put. */
const STILL_THERE = 300;
/** A page that opens something above the card again and again wins, too. */
const MOST_RAISES = 5;

/** While one of these is open, everything outside it is inert. */
const EXCLUSIVE = 'dialog:modal, :fullscreen';

/** The same around an element, out of the shadow roots it is in. */
function closest(inner: Element | null): Element | null {
  for (let element = inner; element; element = hostOf(element.getRootNode())) {
    const found = element.closest(EXCLUSIVE);
    if (found) return found;
  }
  return null;
}

/**
 * Keeps an open card above a page's dialogs, popovers and full-screen elements: in the top layer, after all that is there, and
 * inside what makes all else inert.
 */
export class TopLayer {
  readonly #document: Document;
  readonly #onInterfered: () => void;
  #host: HTMLElement | null = null;
  #words: Element | null = null;
  #losses = 0;
  #raises = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(document: Document, onInterfered: () => void, signal: AbortSignal) {
    this.#document = document;
    this.#onInterfered = onInterfered;
    const raiseAgain = (event: Event): void => {
      const closes = (event as ToggleEvent).newState === 'closed';
      if (!event.isTrusted || event.target === this.#host || closes || !this.#host) return;
      this.#raises += 1;
      if (this.#raises <= MOST_RAISES) this.#raise(this.#host);
    };
    for (const type of ['toggle', 'fullscreenchange'])
      document.addEventListener(type, raiseAgain, { signal, capture: true });
    signal.addEventListener('abort', () => clearInterval(this.#timer));
  }

  /** @param words the element the card is about */
  raise(host: HTMLElement, words: Element | null): void {
    this.#host = host;
    this.#words = words;
    this.#raises = 0;
    this.#raise(host);
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#look(host), STILL_THERE);
  }

  lower(host: HTMLElement): void {
    this.#host = null;
    clearInterval(this.#timer);
    if (host.matches(':popover-open')) host.hidePopover();
  }

  #raise(host: HTMLElement): void {
    if (this.#losses > MOST_LOSSES) return;
    const parent = this.#parent();
    if (host.matches(':popover-open')) host.hidePopover();
    if (host.parentNode !== parent) parent.append(host);
    host.inert = false;
    host.popover = 'manual';
    host.showPopover();
  }

  /** The dialog or full-screen element that holds the words, else the last there is. */
  #parent(): Element {
    const around = closest(this.#words);
    const others = this.#document.querySelectorAll(EXCLUSIVE);
    return around ?? others[others.length - 1] ?? this.#document.documentElement;
  }

  #look(host: HTMLElement): void {
    if (host.isConnected && host.parentNode === this.#parent() && !host.inert) return;
    this.#losses += 1;
    if (this.#losses > MOST_LOSSES) {
      clearInterval(this.#timer);
      this.#onInterfered();
    } else this.#raise(host);
  }
}
