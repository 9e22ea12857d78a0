import { browser } from 'wxt/browser';
import { type Result, WhenceError } from '../model/errors.ts';
import type {
  ExtensionPageRequests,
  Message,
  PageRequests,
  Payload,
  Reply,
  ToPageRequests,
} from './protocol.ts';

/** The extension was updated, disabled or removed under an open page: there is nobody to talk to any more. */
export class ExtensionGone extends Error {
  override name = 'ExtensionGone';
}

/** @throws WhenceError as the handler's Result says; ExtensionGone */
export async function send<T extends keyof (PageRequests & ExtensionPageRequests)>(
  type: T,
  payload: Payload<T>,
): Promise<Reply<T>> {
  // An orphaned script still has `browser`, but its runtime has no id (or is missing altogether).
  if (!browser.runtime?.id) throw new ExtensionGone();
  const message: Message<T> = { type, payload };
  const result: Result<Reply<T>> | undefined = await browser.runtime.sendMessage(message).catch(error => {
    throw browser.runtime?.id ? error : new ExtensionGone();
  });
  return unwrap(result);
}

/** Asks the page of a tab, or that of its frames which holds its article. Null where no script answers: none was started there. */
export async function sendToPage<T extends keyof ToPageRequests>(
  tabId: number,
  type: T,
  payload: Payload<T>,
): Promise<Reply<T> | null> {
  const message: Message<T> = { type, payload };
  const result: Result<Reply<T>> | undefined = await browser.tabs
    .sendMessage(tabId, message)
    .catch(() => undefined);
  return result === undefined ? null : unwrap(result);
}

function unwrap<T>(result: Result<T> | undefined): T {
  if (result === undefined) throw new WhenceError('message_refused', 'no answer');
  if (!result.ok) throw new WhenceError(result.code, ...result.details);
  return result.value;
}
