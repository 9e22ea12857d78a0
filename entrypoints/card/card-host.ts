import { render } from 'preact';
import cardCss from '#components/card/card.css?inline';
import { placeCard } from '#utils/page/place-card.ts';
import type { Anchor, Card, CardContent, CardOptions } from '../reader/card-contract.ts';
import { cardOf } from './card-of.tsx';
import { TopLayer } from './top-layer.ts';

/** `all: initial` and `!important` in a shadow root win over everything a page can say of the host. */
const HOST_CSS =
  ':host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; inset: auto !important; overflow: visible !important }' +
  // What is selected in a closed root, a page can read through getSelection().
  ' bgsound { display: block } .whence-card, .whence-card * { user-select: none !important; -webkit-user-select: none !important }' +
  ' @media print { .whence-card { display: none !important } }';

/** A card is no page: what is more scrolls inside. */
const HIGHEST = 560;

/**
 * The one element Whence adds to a page: made for the first card, taken away at the end. Its root is closed, so a page's script
 * cannot read what the reader is shown.
 */
export class CardHost implements Card {
  readonly #document: Document;
  readonly #topLayer: TopLayer;
  #host: HTMLElement | null = null;
  #container: HTMLElement | null = null;
  #place: CSSStyleSheet | null = null;

  constructor({ document, onInterfered, signal }: CardOptions) {
    this.#document = document;
    this.#topLayer = new TopLayer(document, onInterfered, signal);
    signal.addEventListener('abort', () => this.#remove());
  }

  /** Events from inside the closed root come with the host as their target. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  show(content: CardContent, anchor: Anchor): void {
    const { host, container } = this.#ensure();
    this.#topLayer.raise(host, anchor.words);
    render(cardOf(content), container);
    this.moveTo(anchor);
  }

  update(content: CardContent): void {
    if (this.#container) render(cardOf(content), this.#container);
  }

  moveTo({ lines, point, rightToLeft }: Anchor): void {
    if (!this.#host || !this.#container) return;
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const viewport = { width: clientWidth, height: this.#document.defaultView?.innerHeight ?? clientHeight };
    // A page's own `zoom` would enlarge the card and its distances.
    const zoom = 1 / (this.#host.parentElement?.currentCSSZoom ?? 1);
    const at = (place: string): string => `:host { zoom: ${zoom} !important; ${place} }`;
    this.#place?.replaceSync(at('left: 0 !important; top: 0 !important'));
    const { width, height } = this.#container.getBoundingClientRect();
    const { left, top, maxHeight, side } = placeCard(lines, { width, height }, viewport, point, rightToLeft);
    const sheet = side === 'sheet' ? '; inline-size: 100vw; max-inline-size: 100vw' : '';
    // A card that stands on something grows upwards when more is folded out.
    const stands = side === 'above' || (side === 'sheet' && top > 0);
    const bottom = viewport.height - top - Math.min(height, maxHeight);
    const block = stands ? `bottom: ${bottom}px` : `top: ${top}px`;
    this.#place?.replaceSync(
      `${at(`left: ${left}px !important; ${block} !important`)} .whence-card { max-block-size: min(${maxHeight}px, ${HIGHEST}px)${sheet} }`,
    );
  }

  focus(): void {
    const card = this.#container?.firstElementChild;
    if (card instanceof HTMLElement) card.focus({ preventScroll: true });
  }

  hide(): void {
    if (this.#container) render(null, this.#container);
    if (this.#host) this.#topLayer.lower(this.#host);
  }

  #remove(): void {
    this.hide();
    this.#host?.remove();
    this.#host = null;
    this.#container = null;
  }

  #ensure(): { host: HTMLElement; container: HTMLElement } {
    if (this.#host && this.#container) return { host: this.#host, container: this.#container };
    const host = this.#document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss);
    const hostSheet = new CSSStyleSheet();
    hostSheet.replaceSync(HOST_CSS);
    this.#place = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet, hostSheet, this.#place];
    const box = this.#document.createElement('div');
    // Chromium's `window.find` would search closed roots for a page, letter by letter, but not in an element without an end tag.
    const container = this.#document.createElement('bgsound');
    box.append(container);
    root.append(box);
    this.#host = host;
    this.#container = container;
    return { host, container };
  }
}
