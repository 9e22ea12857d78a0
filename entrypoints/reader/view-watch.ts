import type { InView } from '#utils/model/in-view.ts';

/** Somebody who waits to hear of another view than the one they know. */
interface Waiting {
  readonly known: InView | null;
  readonly answer: (view: InView | null) => void;
}

/** Tells what is in the window when it has changed. Looks only while somebody waits, and only when scrolling has ended. */
export class ViewWatch {
  readonly #current: () => InView | null;
  #waiting: Waiting | null = null;

  constructor(document: Document, current: () => InView | null, signal: AbortSignal) {
    this.#current = current;
    const look = (event: Event): void => {
      if (event.isTrusted) this.look();
    };
    document.addEventListener('scrollend', look, { signal, capture: true, passive: true });
    document.defaultView?.addEventListener('resize', look, { signal, passive: true });
    signal.addEventListener('abort', () => this.#say(null));
  }

  /** Resolves at once where `known` is no longer true; whoever asked before hears the present state. */
  changed(known: InView | null): Promise<InView | null> {
    if (this.#waiting) this.#say(this.#current());
    const { promise, resolve } = Promise.withResolvers<InView | null>();
    this.#waiting = { known, answer: resolve };
    this.look();
    return promise;
  }

  look(): void {
    if (!this.#waiting) return;
    const { known } = this.#waiting;
    const view = this.#current();
    if (!view || view.from !== known?.from || view.to !== known.to) this.#say(view);
  }

  #say(view: InView | null): void {
    this.#waiting?.answer(view);
    this.#waiting = null;
  }
}
