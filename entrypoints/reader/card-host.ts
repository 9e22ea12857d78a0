import { type ComponentChild, render } from 'preact';
import cardCss from '#components/card/card.css?inline';
import { type Box, placeCard } from '#utils/page/place-card.ts';

/** `all: initial` and `!important` in a shadow root win over everything a page can say of the host. */
const HOST_CSS =
  ':host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; inset: auto !important; overflow: visible !important }';

interface Anchor {
  /** The boxes of the marked words in the viewport, one a line. */
  readonly lines: readonly Box[];
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly rightToLeft: boolean;
}

/**
 * The one element Whence adds to a page: made for the first card, taken away at the end. Its root is closed, so a page's script
 * cannot read what the reader is shown.
 */
export class CardHost {
  readonly #document: Document;
  #host: HTMLElement | null = null;
  #container: HTMLElement | null = null;
  #place: CSSStyleSheet | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  get isOpen(): boolean {
    return this.#container?.hasChildNodes() ?? false;
  }

  /** Events from inside the closed root come with the host as their target. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  show(card: ComponentChild, anchor: Anchor): void {
    const container = this.#ensure();
    render(card, container);
    this.#moveTo(anchor, container);
  }

  /** Draws an open card anew where it stands. */
  update(card: ComponentChild): void {
    if (this.#container) render(card, this.#container);
  }

  focus(): void {
    const card = this.#container?.firstElementChild;
    if (card instanceof HTMLElement) card.focus({ preventScroll: true });
  }

  hide(): void {
    if (this.#container) render(null, this.#container);
    if (this.#host?.matches(':popover-open')) this.#host.hidePopover();
  }

  remove(): void {
    this.hide();
    this.#host?.remove();
    this.#host = null;
    this.#container = null;
  }

  #ensure(): HTMLElement {
    if (this.#host && this.#container) {
      this.#attach(this.#host);
      return this.#container;
    }
    const host = this.#document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss);
    const hostSheet = new CSSStyleSheet();
    hostSheet.replaceSync(HOST_CSS);
    this.#place = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet, hostSheet, this.#place];
    const container = this.#document.createElement('div');
    root.append(container);
    this.#host = host;
    this.#container = container;
    this.#attach(host);
    return container;
  }

  /** In the top layer a card stands above a page's own dialogs and full-screen elements. */
  #attach(host: HTMLElement): void {
    if (!host.isConnected) this.#document.documentElement.append(host);
    host.popover = 'manual';
    if (!host.matches(':popover-open')) host.showPopover();
  }

  #moveTo({ lines, point, rightToLeft }: Anchor, container: HTMLElement): void {
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const viewport = { width: clientWidth, height: this.#document.defaultView?.innerHeight ?? clientHeight };
    this.#place?.replaceSync(':host { left: 0 !important; top: 0 !important }');
    const { width, height } = container.getBoundingClientRect();
    const { left, top, maxHeight, side } = placeCard(lines, { width, height }, viewport, point, rightToLeft);
    this.#place?.replaceSync(
      `:host { left: ${left}px !important; top: ${top}px !important }
       .whence-card { max-block-size: ${maxHeight}px${side === 'sheet' ? '; inline-size: 100vw; max-inline-size: 100vw' : ''} }`,
    );
  }
}
