import type { PageSettings } from '#utils/messages/protocol.ts';
import { send } from '#utils/messages/send.ts';
import type { InView } from '#utils/model/in-view.ts';
import type { Span } from '#utils/model/span.ts';
import { looksLikeArticle } from '#utils/page/article/looks-like-article.ts';
import { firstInView, stepMark } from '#utils/page/keyboard/step-mark.ts';
import { guardMarks } from '#utils/page/marks/guard-marks.ts';
import { articleAddress } from '#utils/page/page-address.ts';
import { type ReadPage, readPageInSlices } from '#utils/page/read-page.ts';
import { watchBlocks } from '#utils/page/watch/watch-blocks.ts';
import type { Reader, ReaderOptions } from '../gate/reader-contract.ts';
import type { MakeCard } from './card-contract.ts';
import { CardController } from './card-controller.ts';
import { isNews } from './is-news.ts';
import { ShownPage } from './shown-page.ts';
import { ViewWatch } from './view-watch.ts';

/** An address that changed is given this many milliseconds to bring its article. */
const SETTLE = 1000;

/** Reads the page, shows what was read, and follows its changes: what still stands there stays marked and its card open. */
export class PageReader implements Reader {
  readonly #options: ReaderOptions;
  readonly #shown: ShownPage;
  readonly #cards: CardController;
  readonly #view: ViewWatch;
  #settings: PageSettings | null = null;
  #anyway = false;
  /** While there is something to follow. */
  #following: AbortController | null = null;
  /** While the page is looked at, in slices. */
  #looking: AbortController | null = null;
  /** The page whose reading is awaited, and the last one asked for. */
  #asked: ReadPage | null = null;
  #newest: ReadPage | null = null;
  #interfered = false;
  #restless = false;

  /** @param load brings in what draws cards */
  constructor(options: ReaderOptions, load: () => Promise<MakeCard>) {
    const { document, signal, isAlive, onError } = options;
    const onInterfered = (): void => {
      this.#interfered = true;
    };
    this.#options = options;
    this.#shown = new ShownPage(document);
    this.#cards = new CardController(document, this.#shown, {
      signal,
      isAlive,
      onInterfered,
      load,
      onError,
    });
    this.#view = new ViewWatch(document, () => this.#shown.claimsInView(), signal);
    guardMarks(document, { signal, isAlive, onInterfered });
    signal.addEventListener('abort', () => this.leave());
  }

  get state(): Reader['state'] {
    const { reading, text } = this.#shown;
    return { reading, text, interfered: this.#interfered, restless: this.#restless };
  }

  async read(settings: PageSettings, anyway: boolean): Promise<boolean> {
    this.#anyway = anyway;
    this.#settings = settings;
    this.#follow();
    const page = await this.#look();
    if (page) await this.#ask(page);
    else if (page === null) this.#following?.abort();
    return page !== null;
  }

  moved(): void {
    const settled = setTimeout(() => this.#changed(null), SETTLE);
    this.#following?.signal.addEventListener('abort', () => clearTimeout(settled));
  }

  leave(): void {
    this.#following?.abort();
    this.#following = null;
    this.#looking?.abort();
    this.#asked = this.#newest = null;
    this.#cards.close();
    this.#shown.clear();
    this.#view.look();
  }

  inView(known: InView | null): Promise<InView | null> {
    return this.#view.changed(known);
  }

  jump(span: Span): void {
    const mark = this.#shown.markAt(span);
    if (mark) this.#cards.goTo(mark);
    else this.#shown.scrollTo(span);
  }

  /** To the next or previous mark: from the open card, else from what is in view. */
  step(by: 1 | -1): void {
    const { marks } = this.#shown.placed;
    const current = this.#cards.current && this.#shown.placeOf(this.#cards.current);
    const next = current
      ? stepMark(marks, current.start, by === 1 ? 'next' : 'previous')
      : firstInView(marks, placed => this.#shown.boxesOf(placed.mark)[0]?.top ?? null);
    if (next) this.#cards.goTo(next.mark);
  }

  /** Reads the page as it is now; undefined when a newer look began meanwhile, or the page was left. */
  async #look(): Promise<ReadPage | null | undefined> {
    this.#looking?.abort();
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    const { document } = this.#options;
    const page = await readPageInSlices(document, articleAddress(document), signal);
    return signal.aborted ? undefined : page;
  }

  /** Has the page's words read; a newer question makes the answer to this one worthless. */
  async #ask(page: ReadPage): Promise<void> {
    this.#asked = this.#newest = page;
    const reading = await send('read-article', page.article).finally(() => {
      if (this.#asked === page) this.#asked = null;
    });
    if (this.#newest !== page || !this.#settings) return;
    this.#shown.present(page, reading, this.#settings.marks);
    this.#cards.use(this.#settings);
    this.#cards.follow();
    this.#cards.prepare();
  }

  /** Watches the whole document: frameworks put whole pages in place of others. */
  #follow(): void {
    this.#following?.abort();
    this.#following = new AbortController();
    this.#restless = false;
    watchBlocks(this.#options.document.documentElement, {
      signal: this.#following.signal,
      onChange: blocks => this.#changed(blocks),
      onEdit: nodes => this.#shown.dropStale(nodes),
      onGiveUp: () => this.#giveUp(),
    });
  }

  /** @param blocks null: whatever it was */
  async #changed(blocks: readonly Element[] | null): Promise<void> {
    const { document, isAlive, onLost, onRead, onError } = this.#options;
    const root = this.#shown.page?.root;
    if (!isAlive()) return;
    if (blocks && root?.isConnected && !isNews(blocks, root)) return;
    const now = this.#anyway || looksLikeArticle(document) ? await this.#look() : null;
    if (now === undefined) return;
    if (!now) {
      onLost();
      return;
    }
    const { page } = this.#shown;
    // The same words in new nodes, or around other blocks, are only marked anew.
    const same = now.article.text === (this.#asked ?? page)?.article.text;
    if (page) this.#shown.carryTo(now);
    this.#cards.place();
    if (!same) this.#ask(now).then(onRead, onError);
  }

  /** Such a page is read no more; marks whose words it changes still go. */
  #giveUp(): void {
    this.#restless = true;
    const timer = setInterval(() => this.#shown.dropStale(null), SETTLE);
    this.#following?.signal.addEventListener('abort', () => clearInterval(timer));
  }
}
