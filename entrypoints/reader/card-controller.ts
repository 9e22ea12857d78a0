import type { PageSettings } from '#utils/messages/protocol.ts';
import { hitTest } from '#utils/page/pointer/hit-test.ts';
import { type HoverIntent, type Point, startHoverIntent } from '#utils/page/pointer/hover-intent.ts';
import { CardHost } from './card-host.ts';
import { cardOf } from './card-of.tsx';
import type { PageMark } from './mark-list.ts';
import type { ShownPage } from './shown-page.ts';

/** Opens and closes the card of one page that has been read, until `signal` aborts. */
export class CardController {
  readonly #document: Document;
  readonly #shown: ShownPage;
  readonly #settings: PageSettings;
  readonly #host: CardHost;
  readonly #intent: HoverIntent;
  #mark: PageMark | null = null;
  #pinned = false;
  /** Where the focus was before the card took it. */
  #focusBefore: Element | null = null;

  constructor(document: Document, shown: ShownPage, settings: PageSettings, signal: AbortSignal) {
    this.#document = document;
    this.#shown = shown;
    this.#settings = settings;
    this.#host = new CardHost(document);
    this.#intent = startHoverIntent<PageMark>({
      document,
      find: ({ x, y }) => hitTest(document, shown.page.map, shown.marks, x, y)[0] ?? null,
      open: (mark, point) => this.#open(mark, point),
      close: () => !this.#pinned && this.#hide(),
      isCard: target => this.#host.holds(target),
      openDelay: settings.openDelay,
      closeDelay: settings.closeDelay,
      trigger: settings.trigger,
      modifier: settings.modifier,
      signal,
    });
    document.addEventListener(
      'keydown',
      event => event.isTrusted && event.key === 'Escape' && this.#host.isOpen && this.close(),
      { signal, capture: true },
    );
    signal.addEventListener('abort', () => this.#host.remove());
  }

  /** The mark whose card is open. */
  get current(): PageMark | null {
    return this.#mark;
  }

  /** Scrolls to a mark and opens its card with the keyboard's focus in it. */
  goTo(mark: PageMark): void {
    this.#focusBefore ??= this.#document.activeElement;
    this.#shown.scrollTo(mark);
    this.#open(mark, null);
    this.#host.focus();
  }

  close(): void {
    this.#pinned = false;
    this.#hide();
    this.#intent.closed();
  }

  #open(mark: PageMark, point: Point | null): void {
    if (this.#pinned && point) return;
    this.#mark = mark;
    this.#pinned = false;
    const lines = this.#shown.boxesOf(mark);
    const rightToLeft = getComputedStyle(this.#shown.page.root).direction === 'rtl';
    this.#host.show(this.#card(mark), { lines, point, rightToLeft });
  }

  #hide(): void {
    this.#mark = null;
    this.#host.hide();
    if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #card(mark: PageMark) {
    return cardOf({
      mark,
      reading: this.#shown.reading,
      text: this.#shown.page.map.text,
      theme: this.#settings.theme,
      pinned: this.#pinned,
      onClose: () => this.close(),
      onJump: () => this.#shown.scrollTo(mark),
      onJumpTo: id => {
        const other = this.#shown.markOfClaim(id);
        if (other) this.goTo(other);
      },
      onPin: pinned => {
        this.#pinned = pinned;
        this.#host.update(this.#card(mark));
      },
      onDismiss: dismissed => this.#shown.dismiss(mark, dismissed),
    });
  }
}
