import { browser } from 'wxt/browser';
import type { ToPageRequests } from './protocol.ts';

export type PageHandlers = {
  readonly [T in keyof ToPageRequests]: (
    payload: ToPageRequests[T]['payload'],
  ) => ToPageRequests[T]['reply'] | Promise<ToPageRequests[T]['reply']>;
};

interface PageListener {
  readonly signal: AbortSignal;
  /** Whether this frame answers; a message is heard by every frame of a tab that has the script. */
  readonly isMine: (type: keyof ToPageRequests) => boolean;
}

/**
 * Answers the extension's own pages and background from inside a page, until `signal` aborts. Only contexts of this
 * extension can send here (no `externally_connectable`), so there is no schema: zod would double the script every page loads.
 */
export function handleInPage(handlers: PageHandlers, { signal, isMine }: PageListener): void {
  const listener = (
    message: { type?: string; payload?: unknown },
    sender: { id?: string },
    sendResponse: (response: unknown) => void,
  ): boolean => {
    if (sender.id !== browser.runtime?.id || !message.type || !Object.hasOwn(handlers, message.type))
      return false;
    const type = message.type as keyof ToPageRequests;
    if (!isMine(type)) return false;
    const handler = handlers[type] as (payload: unknown) => unknown;
    Promise.resolve(handler(message.payload)).then(
      value => sendResponse({ ok: true, value: value ?? null }),
      error => sendResponse({ ok: false, code: 'message_refused', details: [String(error)] }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // An orphaned script's runtime is gone; its listeners died with it.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
