import type { Reading } from '#utils/model/reading.ts';
import type { Settings } from '#utils/model/settings.ts';
import type { Box } from '#utils/page/place-card.ts';
import type { PageMark } from './mark-list.ts';

/** What a card is drawn from, and what its buttons do. */
export interface CardContent {
  readonly mark: PageMark;
  readonly reading: Reading;
  /** The text that was read: what the reading's offsets mean. */
  readonly text: string;
  readonly theme: Settings['theme'];
  readonly pinned: boolean;
  readonly onClose: () => void;
  readonly onJumpTo: (claimId: string) => void;
  readonly onJump: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onDismiss: (dismissed: boolean) => void;
}

/** What a card stands beside. */
export interface Anchor {
  /** The boxes of the marked words in the viewport, one a line. */
  readonly lines: readonly Box[];
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly rightToLeft: boolean;
  /** The element around the words. */
  readonly words: Element | null;
}

export interface CardOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The page keeps taking the card away. */
  readonly onInterfered: () => void;
}

/** The part of the script that only a reader who asks for a card needs. */
export interface Card {
  /** Whether an event's target is the card. */
  holds(target: EventTarget | null): boolean;
  show(content: CardContent, anchor: Anchor): void;
  /** Draws an open card anew where it stands. */
  update(content: CardContent): void;
  moveTo(anchor: Anchor): void;
  focus(): void;
  hide(): void;
}

export type MakeCard = (options: CardOptions) => Card;
