import type { Reading } from '#utils/model/reading.ts';
import type { Settings } from '#utils/model/settings.ts';
import { type Mark, paintMarks } from '#utils/page/marks/paint-marks.ts';
import type { Box } from '#utils/page/place-card.ts';
import { MarkIndex } from '#utils/page/pointer/mark-index.ts';
import type { ReadPage } from '#utils/page/read-page.ts';
import { markKey, markList, type PageMark } from './mark-list.ts';

/** A page that has been read: its marks, and where they stand. */
export class ShownPage {
  readonly reading: Reading;
  marks: MarkIndex<PageMark> = new MarkIndex<PageMark>([]);
  readonly #document: Document;
  #page: ReadPage;
  readonly #wanted: Settings['marks'];
  readonly #dismissed: Set<string>;

  constructor(
    document: Document,
    page: ReadPage,
    reading: Reading,
    wanted: Settings['marks'],
    dismissed: Set<string>,
  ) {
    this.#document = document;
    this.#page = page;
    this.reading = reading;
    this.#wanted = wanted;
    this.#dismissed = dismissed;
    this.paint();
  }

  get page(): ReadPage {
    return this.#page;
  }

  /** The same words stand elsewhere now. */
  moveTo(page: ReadPage): void {
    this.#page = page;
    this.paint();
  }

  /** Paints what is to be marked now. */
  paint(): void {
    this.marks = new MarkIndex(markList(this.reading, this.#wanted, this.#dismissed));
    const painted = this.marks.marks.map(
      ({ kind, start, end }): Mark => ({ kind, ranges: this.#page.map.staticRanges(start, end) }),
    );
    paintMarks(this.#document, painted);
  }

  dismiss(mark: PageMark, dismissed: boolean): void {
    if (dismissed) this.#dismissed.add(markKey(mark));
    else this.#dismissed.delete(markKey(mark));
    this.paint();
  }

  markOfClaim(id: string): PageMark | null {
    return this.marks.marks.find(mark => 'claim' in mark && mark.claim.id === id) ?? null;
  }

  /** The boxes of a stretch of text in the viewport, one a line; empty where the page no longer holds it. */
  boxesOf({ start, end }: { start: number; end: number }): Box[] {
    return this.#page.map.staticRanges(start, end).flatMap(range => {
      const live = this.#document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return [...live.getClientRects()];
    });
  }

  /** Scrolls the stretch to the middle of the window. */
  scrollTo({ start }: { start: number }): void {
    this.#page.map.placeOf(start)?.node.parentElement?.scrollIntoView({ block: 'center' });
  }
}
