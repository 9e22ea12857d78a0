/**
 * The whole protocol, by direction. A message is `{ type, payload }`; the reply is a `Result`.
 *
 * A message's life: `send…` (send.ts) → the browser → `handleMessages` (handle.ts) checks who sent it and what it holds
 * (requests.ts) → handler → `Result` → `send…` answers its value or throws its WhenceError.
 * Nothing travels by window.postMessage or long-lived port: a page could listen to the first, and bfcache silently closes the second.
 */
import type { Article } from '../model/article.ts';
import type { BackupSubscription } from '../model/backup.ts';
import type { InView } from '../model/in-view.ts';
import type { Forget, LedgerRecord } from '../model/ledger.ts';
import type {
  FileSubscriptionRequest,
  PackOffer,
  SubscriptionRequest,
  SyncActivity,
} from '../model/pack-sync.ts';
import type { Reading } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';

/** From the script in a page: it may have its own article read (and so recorded), and look up what it needs for that. */
export interface PageRequests {
  /** Reads an article; where the ledger is on and the window is not private, its claims are recorded. */
  'read-article': { payload: Article; reply: Reading };
  /** What the script needs to know before it looks at the page. */
  'page-settings': { payload: { host: string }; reply: PageSettings };
  /** Runs another part of the script beside the one that asks: the page is an article, a card is wanted. */
  'load-part': { payload: { part: 'reader' | 'card' }; reply: null };
  /** The page is no article, but one of its frames is, the one at this place among them: runs the gate there. */
  'start-in-frame': { payload: { index: number }; reply: null };
  /** The script's state changed: the toolbar badge follows. */
  'page-state': { payload: PageSummary; reply: null };
}

/** From the extension's own pages (popup, side panel, settings, ledger, welcome). */
export interface ExtensionPageRequests {
  /** Runs the script in a tab the reader has just allowed. */
  'start-in-tab': { payload: { tabId: number }; reply: null };
  /** Removes claims from the ledger, which the background alone writes; answers how many. */
  'forget-claims': { payload: Forget; reply: number };
  /** Answers once the stores were looked over in this session of the browser: a page that reads them itself asks first. */
  'check-stores': { payload: null; reply: null };
  /** Subscribes again to a pack of a backup; its files, where the backup has them, lie among the uploads. */
  'restore-pack': {
    payload: { subscription: BackupSubscription; name: string | null };
    reply: 'added' | 'here';
  };
  /** Adds records of a backup to the ledger, which the background alone writes; answers how many were new. */
  'restore-records': { payload: { records: LedgerRecord[] }; reply: number };
  /** What is published at an address, before the reader subscribes. */
  'look-at-pack': { payload: { address: string }; reply: PackOffer };
  /** Pins the id and key the reader saw, and begins the first sync. */
  'subscribe-pack': { payload: SubscriptionRequest; reply: null };
  /** What is in a pack file that a page laid among the uploads. */
  'look-at-file': { payload: { name: string }; reply: PackOffer };
  'subscribe-file': { payload: FileSubscriptionRequest; reply: null };
  /** Takes a pack out of the schedule, and in again. */
  'pause-pack': { payload: { id: string; paused: boolean }; reply: null };
  /** Begins a sync; how it goes is asked by `sync-activity`. */
  'sync-pack': { payload: { id: string }; reply: null };
  'cancel-sync': { payload: { id: string }; reply: null };
  'sync-activity': { payload: null; reply: SyncActivity[] };
  /** Back to the version before, and forth again; false where none is kept. */
  'undo-pack': { payload: { id: string }; reply: boolean };
  'remove-pack': { payload: { id: string }; reply: null };
}

/** From the extension to the script in a page. */
export interface ToPageRequests {
  'get-page': { payload: null; reply: PageState };
  /** Scrolls to a stretch of the text and opens the card of what is marked there; nothing else takes the card away but Esc or the next. */
  jump: { payload: { start: number; end: number }; reply: null };
  /** Reads the page although it does not look like an article. */
  'read-anyway': { payload: null; reply: PageState };
  /** Settings or packs changed: read again. */
  refresh: { payload: null; reply: null };
  /**
   * Which claims are in the window. Answered once they are others than those the asker knows, so that a panel which asks again after
   * every answer follows the page: at rest nothing is sent. Null where there is no reading (any more).
   */
  'in-view': { payload: { known: InView | null }; reply: InView | null };
  /** Next or previous mark, from a browser command. */
  step: { payload: { by: 1 | -1 }; reply: null };
}

export type PageSettings = Pick<
  Settings,
  'marks' | 'trigger' | 'modifier' | 'openDelay' | 'closeDelay' | 'theme'
> & {
  readonly siteOff: boolean;
};

/** Why a page shows what it shows. */
export type PageStatus = 'reading' | 'ready' | 'off' | 'not-article' | 'failed';

export interface PageSummary {
  readonly status: PageStatus;
  readonly figures: number;
}

export interface PageState {
  readonly status: PageStatus;
  /** The page keeps removing the marks. */
  readonly interfered: boolean;
  /** The page changes its words without end and is followed no more. */
  readonly restless: boolean;
  readonly reading: Reading | null;
  /** The article's text, where there is a reading. */
  readonly text: string | null;
  /** Why it failed, as a sentence; null otherwise. */
  readonly error: string | null;
}

export type Requests = PageRequests & ExtensionPageRequests & ToPageRequests;
export type RequestType = keyof Requests;
export type Payload<T extends RequestType> = Requests[T]['payload'];
export type Reply<T extends RequestType> = Requests[T]['reply'];

export interface Message<T extends RequestType = RequestType> {
  readonly type: T;
  readonly payload: Payload<T>;
}
