import type { Settings } from '../../model/settings.ts';
import { isInEditable } from './is-editable.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface HoverIntentOptions<T> {
  readonly document: Document;
  /** What is under a point of the viewport; equal targets must be the same object. */
  readonly find: (point: Point) => T | null;
  readonly open: (target: T, point: Point) => void;
  readonly close: () => void;
  /** Whether the event's target is the card: the pointer may rest there. */
  readonly isCard: (target: EventTarget | null) => boolean;
  /** Milliseconds. */
  readonly openDelay: number;
  readonly closeDelay: number;
  readonly trigger: Settings['trigger'];
  readonly modifier: Settings['modifier'];
  readonly signal: AbortSignal;
}

export interface HoverIntent<T> {
  /** The target whose card is open is this object now; null: none is open any more. */
  readonly replaced: (target: T | null) => void;
}

/** The pointer trembles; smaller moves are rest. */
const REST = 4;

/**
 * Opens a card when the pointer rests on a target, and lets it go some time after the pointer left both target and card, so that
 * the pointer can move onto the card, also across other targets. Trusted events only; nothing while a button is down or in fields.
 * Touch and `click` open at once on a tap; `modifier` opens only while the key is held.
 */
export function startHoverIntent<T>(options: HoverIntentOptions<T>): HoverIntent<T> {
  const { document, find, isCard, trigger, signal } = options;
  let shown: T | null = null;
  let waiting: T | null = null;
  let restAt: Point = { x: -1, y: -1 };
  let openTimer: ReturnType<typeof setTimeout> | undefined;
  let closeTimer: ReturnType<typeof setTimeout> | undefined;

  const cancelOpen = (): void => {
    clearTimeout(openTimer);
    waiting = null;
  };
  const cancelClose = (): void => {
    clearTimeout(closeTimer);
    closeTimer = undefined;
  };
  const open = (target: T, point: Point): void => {
    cancelOpen();
    cancelClose();
    shown = target;
    options.open(target, point);
  };
  const closeNow = (): void => {
    cancelClose();
    shown = null;
    options.close();
  };
  const closeLater = (): void => {
    if (shown !== null && closeTimer === undefined) closeTimer = setTimeout(closeNow, options.closeDelay);
  };

  const restOn = (target: T, point: Point): void => {
    if (target === shown) {
      cancelOpen();
      cancelClose();
      return;
    }
    closeLater();
    const moved = Math.hypot(point.x - restAt.x, point.y - restAt.y) > REST;
    if (target === waiting && !moved) return;
    cancelOpen();
    waiting = target;
    restAt = point;
    openTimer = setTimeout(() => open(target, point), options.openDelay);
  };

  /** Inside open shadow roots the document hears of the host alone. */
  const innermost = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;
  const targetOf = (event: PointerEvent | MouseEvent): T | null =>
    isInEditable(innermost(event)) ? null : find({ x: event.clientX, y: event.clientY });

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (isCard(innermost(event))) {
      cancelOpen();
      cancelClose();
      return;
    }
    if (event.buttons !== 0) {
      cancelOpen();
      return;
    }
    const asked = trigger === 'hover' || (trigger === 'modifier' && event.getModifierState(options.modifier));
    const target = asked || shown !== null ? targetOf(event) : null;
    if (target !== null && (asked || target === shown))
      restOn(target, { x: event.clientX, y: event.clientY });
    else {
      cancelOpen();
      closeLater();
    }
  };

  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || isCard(innermost(event))) return;
    const touch = (event as PointerEvent).pointerType === 'touch';
    const target = trigger === 'off' || !(touch || trigger === 'click') ? null : targetOf(event);
    if (target !== null) open(target, { x: event.clientX, y: event.clientY });
    else if (shown !== null && (touch || trigger === 'click')) closeNow();
    else cancelOpen();
  };

  const onLeave = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    cancelOpen();
    closeLater();
  };

  const listen = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', onMove, listen);
  document.addEventListener('click', onClick, listen);
  document.documentElement.addEventListener('pointerleave', onLeave, { signal, passive: true });
  document.addEventListener('scroll', event => event.isTrusted && cancelOpen(), listen);
  signal.addEventListener('abort', () => {
    cancelOpen();
    cancelClose();
  });
  return {
    replaced: target => {
      shown = target;
      if (target !== null) return;
      cancelOpen();
      cancelClose();
    },
  };
}
