import { explain } from '#utils/i18n/explain.ts';
import type { PageState, PageStatus } from '#utils/messages/protocol.ts';
import { ExtensionGone, send } from '#utils/messages/send.ts';
import { siteKey } from '#utils/model/site.ts';
import { looksLikeArticle } from '#utils/page/article/looks-like-article.ts';
import { pageAddress } from '#utils/page/page-address.ts';
import { watchBlocks } from '#utils/page/watch/watch-blocks.ts';
import { FrameEntry } from './frame-entry.ts';
import type { MakeReader, Reader, ReaderOptions } from './reader-contract.ts';

type GateOptions = Pick<ReaderOptions, 'document' | 'signal' | 'isAlive'> & {
  readonly load: () => Promise<MakeReader>;
};

/** Milliseconds after a frame was loaded until it is looked at, that many may come at once. */
const FRAMES_SETTLE = 200;

/** Decides whether a page is read, and lets in the reader only then. One round at a time, the newest wins. */
export class Gate {
  readonly #options: GateOptions;
  readonly #frames: FrameEntry;
  #round = new AbortController();
  /** Ends when the newest round does. */
  #latest: Promise<void> = Promise.resolve();
  #reader: Promise<Reader> | null = null;
  /** The reader once it is there. */
  #present: Reader | null = null;
  #status: PageStatus = 'reading';
  #error: string | null = null;
  #anyway = false;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#frames = new FrameEntry(options.document);
    options.signal.addEventListener('abort', () => this.#round.abort());
  }

  get state(): PageState {
    const nothing = { reading: null, text: null, interfered: false, restless: false };
    return { ...nothing, ...this.#present?.state, status: this.#status, error: this.#error };
  }

  /** Whether the page's article stands in a frame, whose gate speaks for the page. */
  get isOutside(): boolean {
    return this.#status === 'not-article' && this.#frames.speaks;
  }

  get reader(): Reader | null {
    return this.#present;
  }

  /** @param options.anyway although it does not look like an article */
  async read({ anyway = this.#anyway } = {}): Promise<PageState> {
    this.#anyway = anyway;
    this.#latest = this.#readOnce(this.#newRound());
    // Who asks wants the page as it is in the end: a newer round, begun meanwhile, is waited for as well.
    let awaited: Promise<void>;
    do {
      awaited = this.#latest;
      await awaited;
    } while (awaited !== this.#latest);
    return this.state;
  }

  /** The address changed without a load. */
  moved(): void {
    this.#anyway = false;
    if (this.#status === 'ready') this.#present?.moved();
    else void this.read();
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    try {
      await this.#readIn(signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #readIn(signal: AbortSignal): Promise<void> {
    const { document } = this.#options;
    const settings = await send('page-settings', { host: siteKey(pageAddress(document)) });
    if (signal.aborted) return;
    if (settings.siteOff) return this.#leave('off');
    if (!this.#anyway && !looksLikeArticle(document)) return this.#wait(signal);
    this.#reader ??= this.#admit();
    const reader = await this.#reader;
    if (signal.aborted) return;
    const found = await reader.read(settings, this.#anyway);
    if (signal.aborted) return;
    if (found) this.#become('ready');
    else this.#wait(signal);
  }

  async #admit(): Promise<Reader> {
    const { load, ...options } = this.#options;
    try {
      const make = await load();
      this.#present = make({
        ...options,
        onRead: () => this.#become('ready'),
        onLost: () => this.#wait(this.#newRound()),
        onError: error => this.#fail(error),
      });
      return this.#present;
    } catch (error) {
      this.#reader = null;
      throw error;
    }
  }

  /** No article now; a page that fills later is looked at again. */
  #wait(signal: AbortSignal): void {
    const { document } = this.#options;
    this.#leave('not-article');
    const onChange = (): void => {
      if (looksLikeArticle(document)) void this.read();
      else this.#enterFrame();
    };
    this.#enterFrame();
    watchBlocks(document.documentElement, { signal, onChange, onGiveUp: () => undefined });
    // A dialog that opens shows what was hidden; a page that plays with one must not keep us busy.
    let looked = 0;
    const onToggle = (event: Event): void => {
      if (!event.isTrusted || event.timeStamp - looked < 1000) return;
      looked = event.timeStamp;
      onChange();
    };
    document.addEventListener('toggle', onToggle, { signal, capture: true });
    let loads: ReturnType<typeof setTimeout> | undefined;
    const onLoad = ({ isTrusted, target }: Event): void => {
      if (!isTrusted || !(target instanceof HTMLIFrameElement)) return;
      clearTimeout(loads);
      loads = setTimeout(() => !signal.aborted && onChange(), FRAMES_SETTLE);
    };
    document.addEventListener('load', onLoad, { signal, capture: true });
  }

  #enterFrame(): void {
    // Where no script may run in that frame, the page is what it was: no article.
    this.#frames.enter().catch(() => void this.#options.isAlive());
  }

  #leave(status: PageStatus): void {
    this.#present?.leave();
    this.#become(status);
  }

  #fail(error: unknown): void {
    if (error instanceof ExtensionGone) return void this.#options.isAlive();
    this.#error = explain(error);
    this.#become('failed');
  }

  #become(status: PageStatus): void {
    this.#status = status;
    if (status !== 'failed') this.#error = null;
    const figures = this.#present?.state.reading?.claims.length ?? 0;
    // The badge is a courtesy: a worker that cannot take the news now costs nothing.
    send('page-state', { status, figures }).catch(() => undefined);
  }

  #newRound(): AbortSignal {
    this.#round.abort();
    this.#round = new AbortController();
    if (this.#status !== 'ready') this.#status = 'reading';
    return AbortSignal.any([this.#round.signal, this.#options.signal]);
  }
}
