import type { PageSettings } from '#utils/messages/protocol.ts';
import type { Reading } from '#utils/model/reading.ts';
import { hitTest } from '#utils/page/pointer/hit-test.ts';
import { type HoverIntent, type Point, startHoverIntent } from '#utils/page/pointer/hover-intent.ts';
import { whenIdle } from '#utils/page/watch/idle.ts';
import type { Anchor, Card, CardContent, MakeCard } from './card-contract.ts';
import type { PageMark } from './mark-list.ts';
import type { ShownPage } from './shown-page.ts';

interface ControllerOptions {
  readonly signal: AbortSignal;
  readonly isAlive: () => boolean;
  readonly onInterfered: () => void;
  /** Brings in what draws cards. */
  readonly load: () => Promise<MakeCard>;
  /** A card that was asked for cannot be drawn. */
  readonly onError: (error: unknown) => void;
}

/** What the open card is about: the reading it shows stays its own until a newer one holds its words. */
interface OpenCard {
  readonly mark: PageMark;
  readonly reading: Reading;
  readonly text: string;
  readonly point: Point | null;
  /** Where in the page's text its words stood last. */
  readonly near: number;
}

/** Opens and closes the card over what a page shows, until the signal aborts. */
export class CardController {
  readonly #document: Document;
  readonly #shown: ShownPage;
  readonly #options: ControllerOptions;
  /** What draws the card, once it is there, and from when it is on its way. */
  #card: Card | null = null;
  #coming: Promise<Card> | null = null;
  #settings: PageSettings | null = null;
  #listening = new AbortController();
  #intent: HoverIntent<PageMark> | null = null;
  #open: OpenCard | null = null;
  #pinned = false;
  /** Where the focus was before the card took it. */
  #focusBefore: Element | null = null;

  constructor(document: Document, shown: ShownPage, options: ControllerOptions) {
    const { signal } = options;
    this.#document = document;
    this.#shown = shown;
    this.#options = options;
    document.addEventListener(
      'keydown',
      event => event.isTrusted && event.key === 'Escape' && this.#open && this.close(),
      { signal, capture: true },
    );
    signal.addEventListener('abort', () => this.#listening.abort());
  }

  /** The mark whose card is open. */
  get current(): PageMark | null {
    return this.#open?.mark ?? null;
  }

  /** Cards open as these settings say. */
  use(settings: PageSettings): void {
    if (settings === this.#settings || this.#options.signal.aborted) return;
    this.#settings = settings;
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#intent = startHoverIntent<PageMark>({
      document: this.#document,
      find: ({ x, y }) => this.#find(x, y),
      open: (mark, point) => this.#show(mark, point),
      close: () => !this.#pinned && this.#hide(),
      isCard: target => this.#card?.holds(target) ?? false,
      openDelay: settings.openDelay,
      closeDelay: settings.closeDelay,
      trigger: settings.trigger,
      modifier: settings.modifier,
      signal: this.#listening.signal,
    });
    if (this.#open) this.#intent.replaced(this.#open.mark);
  }

  /** Scrolls to a mark and opens its card with the keyboard's focus in it. */
  goTo(mark: PageMark): void {
    if (!this.#options.isAlive()) return;
    this.#focusBefore ??= this.#document.activeElement;
    this.#shown.scrollTo(mark);
    this.#show(mark, null);
    this.#withCard(card => card.focus());
  }

  close(): void {
    this.#pinned = false;
    this.#hide();
    this.#intent?.replaced(null);
  }

  /** The page was read again: an open card shows the new reading where its words are still there. */
  follow(): void {
    const open = this.#open;
    if (!open || this.#shown.placeOf(open.mark)) return;
    const words = open.text.slice(open.mark.start, open.mark.end);
    const mark = this.#shown.likeMark(words, open.mark, open.near);
    if (!mark) {
      if (!this.#pinned) this.close();
      return;
    }
    this.#remember(mark, open.point);
    this.#intent?.replaced(mark);
    this.#redraw();
    this.place();
  }

  /** Puts an open card beside its words again after these moved. */
  place(): void {
    const open = this.#open;
    const lines = open && !this.#pinned ? this.#shown.boxesOf(open.mark) : [];
    const placed = open && this.#shown.placeOf(open.mark);
    if (!open || !placed || lines.length === 0) return;
    this.#open = { ...open, near: placed.start };
    this.#card?.moveTo(this.#anchor(open.mark, null));
  }

  #find(x: number, y: number): PageMark | null {
    const { page, placed } = this.#shown;
    const hit = page && hitTest(this.#document, page.map, placed, x, y)[0];
    return hit && page.map.staticRanges(hit.start, hit.end).length > 0 ? hit.mark : null;
  }

  #show(mark: PageMark, point: Point | null): void {
    if ((this.#pinned && point) || !this.#options.isAlive()) return;
    this.#pinned = false;
    this.#remember(mark, point);
    this.#withCard(card => {
      const content = this.#content();
      if (content) card.show(content, this.#anchor(content.mark, point));
    });
  }

  #redraw(): void {
    const content = this.#content();
    if (content) this.#card?.update(content);
  }

  /** At once, or as soon as what draws cards is there: what was asked for meanwhile is not lost. */
  #withCard(use: (card: Card) => void): void {
    if (this.#card) use(this.#card);
    else
      this.#bring()
        .then(use)
        .catch(error => {
          this.close();
          this.#options.onError(error);
        });
  }

  /** Fetches what draws cards when the page rests: there are marks, and a pointer may come to one. */
  prepare(): void {
    if (this.#card || this.#shown.placed.marks.length === 0) return;
    // Whoever then asks for a card tries again, and says what is wrong.
    whenIdle(() => !this.#options.signal.aborted && this.#bring().catch(() => undefined));
  }

  /** Fetches what draws cards; after a failure the next who asks tries again. */
  #bring(): Promise<Card> {
    const { load, onInterfered, signal } = this.#options;
    this.#coming ??= load()
      .then(make => {
        this.#card = make({ document: this.#document, onInterfered, signal });
        return this.#card;
      })
      .finally(() => {
        this.#coming = null;
      });
    return this.#coming;
  }

  #remember(mark: PageMark, point: Point | null): void {
    const { reading, text } = this.#shown;
    const near = this.#shown.placeOf(mark)?.start ?? 0;
    this.#open = reading && text !== null ? { mark, reading, text, point, near } : null;
  }

  #hide(): void {
    this.#open = null;
    this.#card?.hide();
    if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #anchor(mark: PageMark, point: Point | null): Anchor {
    const root = this.#shown.page?.root;
    return {
      lines: this.#shown.boxesOf(mark),
      point,
      rightToLeft: root !== undefined && getComputedStyle(root).direction === 'rtl',
      words: this.#shown.elementOf(mark),
    };
  }

  #content(): CardContent | null {
    const open = this.#open;
    if (!open || !this.#settings) return null;
    const { mark, reading, text } = open;
    return {
      mark,
      reading,
      text,
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
        this.#redraw();
      },
      onDismiss: dismissed => this.#shown.dismiss(mark, dismissed),
    };
  }
}
