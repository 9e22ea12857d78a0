import type { InView } from '#utils/model/in-view.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Settings } from '#utils/model/settings.ts';
import type { Span } from '#utils/model/span.ts';
import { elementAround } from '#utils/page/article/open-roots.ts';
import { clearMarks, unpaintMark } from '#utils/page/marks/paint-marks.ts';
import { paintText, type TextMark } from '#utils/page/marks/paint-text.ts';
import type { Box } from '#utils/page/place-card.ts';
import { MarkIndex } from '#utils/page/pointer/mark-index.ts';
import type { ReadPage } from '#utils/page/read-page.ts';
import { boxesBetween } from '#utils/page/text/boxes.ts';
import { carrySpans } from '#utils/page/text/carry-spans.ts';
import { textInView } from '#utils/page/text/in-view.ts';
import { markKey, markList, type PageMark } from './mark-list.ts';

/** A mark and where its words stand in the page as it is now. */
export interface Placed extends TextMark {
  readonly mark: PageMark;
}

const NOTHING: MarkIndex<Placed> = new MarkIndex<Placed>([]);

/** What of a page has been read, what is marked of it, and where that stands now. */
export class ShownPage {
  placed: MarkIndex<Placed> = NOTHING;
  readonly #document: Document;
  #read: ReadPage | null = null;
  #now: ReadPage | null = null;
  #reading: Reading | null = null;
  #wanted: Settings['marks'] = { figures: true, hedges: true, entities: true };
  /** From a stretch of the text that was read to where it stands now. */
  #carry: (span: Span) => Span | null = span => span;
  /** While marks are painted. */
  #painting: AbortController | null = null;
  /** "Not this one", for as long as the page is open. */
  readonly #dismissed = new Set<string>();

  constructor(document: Document) {
    this.#document = document;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** The text that was read: what the reading's offsets mean. */
  get text(): string | null {
    return this.#read?.map.text ?? null;
  }

  /** The page as it is now. */
  get page(): ReadPage | null {
    return this.#now;
  }

  present(page: ReadPage, reading: Reading, wanted: Settings['marks']): void {
    this.#read = page;
    this.#reading = reading;
    this.#wanted = wanted;
    this.carryTo(page);
  }

  /** The page changed around what was read: blocks that say the same keep their marks. */
  carryTo(page: ReadPage): void {
    this.#now = page;
    this.#carry = this.#read ? carrySpans(this.#read.map, page.map) : span => span;
    this.#paint();
  }

  clear(): void {
    this.#read = this.#now = this.#reading = null;
    this.placed = NOTHING;
    this.#painting?.abort();
    clearMarks(this.#document);
  }

  dismiss(mark: PageMark, dismissed: boolean): void {
    const key = markKey(mark, this.text ?? '');
    if (dismissed) this.#dismissed.add(key);
    else this.#dismissed.delete(key);
    this.#paint();
  }

  /** Takes away marks whose words in these nodes (null: anywhere) are no longer what was read. */
  dropStale(nodes: ReadonlySet<Text> | null): void {
    const map = this.#now?.map;
    if (!map) return;
    const check = ({ start, end, painted }: Placed): void => {
      if (painted && map.staticRanges(start, end).length === 0) unpaintMark(this.#document, painted);
    };
    if (!nodes) this.placed.marks.forEach(check);
    for (const node of nodes ?? []) {
      const span = map.blockSpan(map.blockAt(map.offsetOf(node, 0) ?? -1));
      if (span) this.placed.within(span).forEach(check);
    }
  }

  placeOf(mark: PageMark): Placed | null {
    return this.placed.marks.find(placed => placed.mark === mark) ?? null;
  }

  /** The mark on a stretch of the text that was read. */
  markAt({ start, end }: Span): PageMark | null {
    return this.placed.marks.find(({ mark }) => mark.start < end && start < mark.end)?.mark ?? null;
  }

  markOfClaim(id: string): PageMark | null {
    return this.placed.marks.find(({ mark }) => 'claim' in mark && mark.claim.id === id)?.mark ?? null;
  }

  /** The mark with the same words that stands nearest to where another stood. */
  likeMark(words: string, { kind }: PageMark, near: number): PageMark | null {
    const alike = this.placed.marks.filter(
      ({ mark }) => family(mark.kind) === family(kind) && this.text?.slice(mark.start, mark.end) === words,
    );
    alike.sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
    return alike[0]?.mark ?? null;
  }

  /** The boxes of a mark in the viewport, one a line; empty where the page no longer holds its words. */
  boxesOf(mark: PageMark): Box[] {
    const placed = this.placeOf(mark);
    const ranges = placed && this.#now?.map.staticRanges(placed.start, placed.end);
    return (ranges ?? []).flatMap(({ startContainer, startOffset, endContainer, endOffset }) => [
      ...boxesBetween(startContainer, startOffset, endContainer, endOffset),
    ]);
  }

  /** The element around a mark's first words. */
  elementOf(mark: PageMark): Element | null {
    const placed = this.placeOf(mark);
    return placed && this.#elementAt(placed.start);
  }

  #elementAt(offset: number): Element | null {
    const place = this.#now?.map.placeOf(offset);
    return place ? elementAround(place.node) : null;
  }

  /** Scrolls a stretch of the text that was read to the middle of the window. */
  scrollTo({ start }: Span): void {
    const at = this.#carry({ start, end: start });
    if (at) this.#elementAt(at.start)?.scrollIntoView({ block: 'center' });
  }

  /** The claims of the reading in the window; null where there is no reading. Blocks are looked at, not words: that is enough for a list. */
  claimsInView(): InView | null {
    const reading = this.#reading;
    const view = this.#now && textInView(this.#now.map);
    if (!reading || !view) return null;
    const places = reading.claims.map(claim => this.#carry(claim));
    const from = places.findIndex(place => place !== null && place.start >= view.start);
    const before = places.findLastIndex(place => place !== null && place.start < view.end);
    return from < 0 ? { from: places.length, to: places.length } : { from, to: Math.max(from, before + 1) };
  }

  #paint(): void {
    this.#painting?.abort();
    const [now, reading] = [this.#now, this.#reading];
    if (!now || !reading) return;
    const isDismissed = (mark: PageMark): boolean => this.#dismissed.has(markKey(mark, this.text ?? ''));
    this.placed = new MarkIndex(
      markList(reading, this.#wanted, isDismissed).flatMap((mark): Placed[] => {
        const span = this.#carry(mark);
        return span ? [{ ...span, mark, kind: mark.kind, painted: null }] : [];
      }),
    );
    this.#painting = new AbortController();
    void paintText(this.#document, now.map, this.placed, this.#painting.signal);
  }
}

/** A figure stays the same figure when others join it. */
const family = (kind: string): string => kind.replace('-others', '');
