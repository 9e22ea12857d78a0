import { Article } from '../model/article.ts';
import { BackupSubscription } from '../model/backup.ts';
import { Forget, LedgerRecord } from '../model/ledger.ts';
import { PackId } from '../model/pack.ts';
import { FileSubscriptionRequest, SubscriptionRequest } from '../model/pack-sync.ts';
import { z } from '../model/zod.ts';
import type { ExtensionPageRequests, PageRequests } from './protocol.ts';

const MAX_TEXT = 20_000_000;

/** What a page says of itself. */
const Line = z.string().max(2000).nullable();

const OnePack = z.object({ id: PackId });

/** What the background accepts, checked on arrival: a page's script runs beside the page and is believed nothing. */
export const REQUESTS = {
  'read-article': Article.extend({
    text: z.string().max(MAX_TEXT),
    url: z.string().max(65_536).nullable(),
    title: Line,
    outlet: Line,
    published: Line,
    updated: Line,
    language: z.string().max(64),
  }),
  'page-settings': z.object({ host: z.string().max(1024) }),
  'load-part': z.object({ part: z.enum(['reader', 'card']) }),
  'start-in-frame': z.object({ index: z.int().min(0).max(10_000) }),
  'page-state': z.object({
    status: z.enum(['reading', 'ready', 'off', 'not-article', 'failed']),
    figures: z.int().min(0),
  }),
  'start-in-tab': z.object({ tabId: z.int() }),
  'forget-claims': Forget,
  'check-stores': z.null(),
  'restore-pack': z.object({ subscription: BackupSubscription, name: z.string().max(512).nullable() }),
  'restore-records': z.object({ records: z.array(LedgerRecord).max(1000) }),
  'look-at-pack': SubscriptionRequest.pick({ address: true }),
  'subscribe-pack': SubscriptionRequest,
  'look-at-file': FileSubscriptionRequest.pick({ name: true }),
  'subscribe-file': FileSubscriptionRequest,
  'pause-pack': OnePack.extend({ paused: z.boolean() }),
  'sync-pack': OnePack,
  'cancel-sync': OnePack,
  'sync-activity': z.null(),
  'undo-pack': OnePack,
  'remove-pack': OnePack,
} as const satisfies Record<keyof PageRequests | keyof ExtensionPageRequests, z.ZodType>;

/** Requests a page's script may make; all others need a page of the extension. */
export const PAGE_REQUESTS: ReadonlySet<string> = new Set<keyof PageRequests>([
  'read-article',
  'page-settings',
  'load-part',
  'start-in-frame',
  'page-state',
]);
