import { type Browser, browser } from 'wxt/browser';
import { type Result, WhenceError } from '../model/errors.ts';
import type { ExtensionPageRequests, PageRequests } from './protocol.ts';
import { PAGE_REQUESTS, REQUESTS } from './requests.ts';

type BackgroundRequests = PageRequests & ExtensionPageRequests;
type Sender = Browser.runtime.MessageSender;

/** One function a request; the handlers of the whole background in one object. */
export type Handlers = {
  readonly [T in keyof BackgroundRequests]: (
    payload: BackgroundRequests[T]['payload'],
    sender: Sender,
  ) => Promise<BackgroundRequests[T]['reply']>;
};

/** Listens at once (a listener added later would miss the event that woke the worker); each handler awaits what it needs. */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    answer(handlers, message, sender).then(sendResponse);
    return true;
  });
}

async function answer(handlers: Handlers, message: unknown, sender: Sender): Promise<Result<unknown>> {
  try {
    const { type, payload } = check(message, sender);
    const handler = handlers[type] as (payload: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: await handler(payload, sender) };
  } catch (error) {
    if (error instanceof WhenceError) return { ok: false, code: error.code, details: error.details };
    console.error(error);
    return { ok: false, code: 'message_refused', details: [String(error)] };
  }
}

/** @throws WhenceError message_refused: unknown type, a sender without the right to it, or a payload of another shape */
export function check(
  message: unknown,
  sender: Sender,
): { type: keyof BackgroundRequests; payload: unknown } {
  if (sender.id !== browser.runtime.id) throw new WhenceError('message_refused', 'sender');
  const { type, payload } = (message ?? {}) as { type?: unknown; payload?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(REQUESTS, type))
    throw new WhenceError('message_refused', 'type');
  const known = type as keyof BackgroundRequests;
  if (!PAGE_REQUESTS.has(known) && !isExtensionPage(sender)) throw new WhenceError('message_refused', known);
  const parsed = REQUESTS[known].safeParse(payload);
  if (!parsed.success) throw new WhenceError('message_refused', known);
  return { type: known, payload: parsed.data };
}

const isExtensionPage = (sender: Sender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('/' as never)) ?? false;
