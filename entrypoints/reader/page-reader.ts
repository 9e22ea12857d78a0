import { explain } from '#utils/i18n/explain.ts';
import type { PageState, PageStatus } from '#utils/messages/protocol.ts';
import { ExtensionGone, send } from '#utils/messages/send.ts';
import type { Span } from '#utils/model/span.ts';
import { looksLikeArticle } from '#utils/page/article/looks-like-article.ts';
import { firstInView, stepMark } from '#utils/page/keyboard/step-mark.ts';
import { guardMarks } from '#utils/page/marks/guard-marks.ts';
import { clearMarks } from '#utils/page/marks/paint-marks.ts';
import { type ReadPage, readPage } from '#utils/page/read-page.ts';
import { watchBlocks } from '#utils/page/watch/watch-blocks.ts';
import { CardController } from './card-controller.ts';
import { ShownPage } from './shown-page.ts';

/** Reads the page, shows what was read, and reads again when the page changes; one reading at a time, the newest wins. */
export class PageReader {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #onGone: () => void;
  /** Ends with each new reading: listeners, watchers and late answers of the one before. */
  #round = new AbortController();
  #shown: ShownPage | null = null;
  #cards: CardController | null = null;
  #status: PageStatus = 'reading';
  #interfered = false;
  #error: string | null = null;
  #anyway = false;
  /** "Not this one", for as long as the page is open. */
  readonly #dismissed = new Set<string>();

  constructor(document: Document, signal: AbortSignal, onGone: () => void) {
    this.#document = document;
    this.#signal = signal;
    this.#onGone = onGone;
    signal.addEventListener('abort', () => this.#end());
  }

  get state(): PageState {
    return {
      status: this.#status,
      interfered: this.#interfered,
      reading: this.#shown?.reading ?? null,
      text: this.#shown?.page.map.text ?? null,
      error: this.#error,
    };
  }

  /** @param options.anyway although it does not look like an article */
  async read({ anyway = false } = {}): Promise<PageState> {
    this.#anyway = anyway;
    const signal = this.#newRound();
    try {
      await this.#readIn(signal);
    } catch (error) {
      if (error instanceof ExtensionGone) this.#onGone();
      else if (!signal.aborted) {
        this.#error = explain(error);
        this.#become('failed');
      }
    }
    return this.state;
  }

  refresh = async (): Promise<null> => {
    await this.read({ anyway: this.#anyway });
    return null;
  };

  jump({ start, end }: Span): null {
    const mark = this.#shown?.marks.marks.find(one => one.start < end && start < one.end);
    if (mark) this.#cards?.goTo(mark);
    else this.#shown?.scrollTo({ start });
    return null;
  }

  /** To the next or previous mark: from the open card, else from what is in view. */
  step(by: 1 | -1): null {
    const shown = this.#shown;
    if (!shown) return null;
    const { marks } = shown.marks;
    const current = this.#cards?.current;
    const next = current
      ? stepMark(marks, current.start, by === 1 ? 'next' : 'previous')
      : firstInView(marks, mark => shown.boxesOf(mark)[0]?.top ?? null);
    if (next) this.#cards?.goTo(next);
    return null;
  }

  async #readIn(signal: AbortSignal): Promise<void> {
    const settings = await send('page-settings', { host: this.#document.location.hostname });
    if (signal.aborted) return;
    if (settings.siteOff) return this.#leave('off');
    if (!this.#anyway && !looksLikeArticle(this.#document)) return this.#wait(signal);
    const page = readPage(this.#document, this.#document.location.href);
    if (!page) return this.#wait(signal);
    const reading = await send('read-article', page.article);
    if (signal.aborted) return;
    this.#shown = new ShownPage(this.#document, page, reading, settings.marks, this.#dismissed);
    this.#cards = new CardController(this.#document, this.#shown, settings, signal);
    this.#watch(page, signal);
    this.#become('ready');
  }

  /** No article now; a page that fills later is looked at again. */
  #wait(signal: AbortSignal): void {
    this.#leave('not-article');
    const { body } = this.#document;
    if (body) this.#readOnChange(body, signal);
  }

  #watch(page: ReadPage, signal: AbortSignal): void {
    guardMarks(this.#document, {
      signal,
      onInterfered: () => {
        this.#interfered = true;
      },
    });
    this.#readOnChange(page.root, signal);
  }

  #readOnChange(root: Element, signal: AbortSignal): void {
    watchBlocks(root, {
      signal,
      onChange: () => this.#follow(),
      onGiveUp: () => {
        this.#interfered = true;
      },
    });
  }

  /** Other words are read anew; the same words in new nodes (a page that draws itself again) are only marked anew. */
  #follow(): void {
    if (!this.#anyway && !this.#shown && !looksLikeArticle(this.#document)) return;
    const page = readPage(this.#document, this.#document.location.href);
    if (page && page.article.text === this.#shown?.page.article.text) this.#shown.moveTo(page);
    else void this.refresh();
  }

  #leave(status: PageStatus): void {
    this.#shown = null;
    this.#cards = null;
    clearMarks(this.#document);
    this.#become(status);
  }

  #become(status: PageStatus): void {
    this.#status = status;
    // The badge is a courtesy: a worker that cannot take the news now costs nothing.
    send('page-state', { status, figures: this.#shown?.reading.claims.length ?? 0 }).catch(() => undefined);
  }

  #newRound(): AbortSignal {
    this.#round.abort();
    this.#round = new AbortController();
    this.#error = null;
    if (!this.#shown) this.#status = 'reading';
    return AbortSignal.any([this.#round.signal, this.#signal]);
  }

  #end(): void {
    this.#round.abort();
    clearMarks(this.#document);
  }
}
