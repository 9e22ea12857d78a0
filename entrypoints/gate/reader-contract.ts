import type { PageSettings, PageState } from '#utils/messages/protocol.ts';
import type { InView } from '#utils/model/in-view.ts';
import type { Span } from '#utils/model/span.ts';

/** What the gate tells the reader of a page, and hears from it. */
export interface ReaderOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Whether the extension is still there; ends everything if not. */
  readonly isAlive: () => boolean;
  /** A changed page was read again. */
  readonly onRead: () => void;
  /** The page holds no article any more. */
  readonly onLost: () => void;
  readonly onError: (error: unknown) => void;
}

/** The part of the script that only articles need. */
export interface Reader {
  readonly state: Pick<PageState, 'reading' | 'text' | 'interfered' | 'restless'>;
  /** Reads the page and shows what was read; false where it holds no running text. */
  read(settings: PageSettings, anyway: boolean): Promise<boolean>;
  /** The address changed: the article will change with it, or has. */
  moved(): void;
  /** Takes away all that is shown. */
  leave(): void;
  jump(span: Span): void;
  step(by: 1 | -1): void;
  /** Answers once other claims are in the window than those known, or there is no reading any more. */
  inView(known: InView | null): Promise<InView | null>;
}

export type MakeReader = (options: ReaderOptions) => Reader;
