import { send } from '#utils/messages/send.ts';
import { articleFrame } from '#utils/page/article/article-frame.ts';

/** A page that puts one article frame after the other in place is not followed for ever. */
const MOST_ENTRIES = 20;

/** Lets a page that is no article be read in the frame that holds its article. That frame's own gate then speaks for the page. */
export class FrameEntry {
  readonly #document: Document;
  /** The document that a gate was started in, and the frame that shows it. */
  #entered: { readonly frame: HTMLIFrameElement; readonly inner: Document } | null = null;
  #entries = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whether a frame's gate answers for the page. */
  get speaks(): boolean {
    const { frame, inner } = this.#entered ?? {};
    return frame?.isConnected === true && frame.contentDocument === inner;
  }

  /** Starts a gate in the article's frame, if there is one. Frames in frames are not looked at. */
  async enter(): Promise<void> {
    const window = this.#document.defaultView;
    if (!window || window.parent !== window || this.speaks || this.#entries >= MOST_ENTRIES) return;
    const frame = articleFrame(this.#document);
    const inner = frame?.contentDocument;
    if (!frame || !inner) return;
    this.#entries += 1;
    const index = Array.from({ length: window.length }, (_, i) => window[i]).indexOf(
      frame.contentWindow ?? undefined,
    );
    await send('start-in-frame', { index });
    this.#entered = { frame, inner };
  }
}
