import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { check } from '#utils/messages/handle.ts';
import { PAGE_REQUESTS, REQUESTS } from '#utils/messages/requests.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const ID = fakeBrowser.runtime.id;
const ARTICLE = {
  url: null,
  title: null,
  published: null,
  updated: null,
  outlet: null,
  language: 'en',
  text: 'x',
};
const PAYLOADS: Record<keyof typeof REQUESTS, unknown> = {
  'read-article': ARTICLE,
  'page-settings': { host: 'news.test' },
  'load-part': { part: 'reader' },
  'start-in-frame': { index: 0 },
  'page-state': { status: 'ready', figures: 3 },
  'start-in-tab': { tabId: 1 },
  'forget-claims': { all: true },
  'check-stores': null,
  'restore-pack': {
    subscription: { id: 'towns', url: 'https://packs.example/', key: null, trust: 'none', paused: false },
    name: null,
  },
  'restore-records': { records: [] },
  'look-at-pack': { address: 'https://packs.example/' },
  'subscribe-pack': { id: 'towns', address: 'https://packs.example/', key: 'A'.repeat(43) },
  'look-at-file': { name: 'towns.tar' },
  'subscribe-file': { id: 'towns', name: 'towns.tar', key: null },
  'pause-pack': { id: 'towns', paused: true },
  'sync-pack': { id: 'towns' },
  'cancel-sync': { id: 'towns' },
  'sync-activity': null,
  'undo-pack': { id: 'towns' },
  'remove-pack': { id: 'towns' },
};
const page = { id: ID, url: 'https://news.test/a', tab: { id: 1 } } as never;
const popup = { id: ID, url: fakeBrowser.runtime.getURL('/popup.html' as never) } as never;
const types = Object.keys(REQUESTS) as (keyof typeof REQUESTS)[];

describe.each(types)('%s', type => {
  const message = { type, payload: PAYLOADS[type] };

  test('is taken from pages of the extension', () => {
    expect(check(message, popup).payload).toEqual(message.payload);
  });
  test(`is ${PAGE_REQUESTS.has(type) ? 'taken' : 'refused'} from scripts in pages`, () => {
    if (PAGE_REQUESTS.has(type)) expect(check(message, page).type).toBe(type);
    else expect(() => check(message, page)).toThrow('message_refused');
  });
  test('is refused from other extensions', () => {
    expect(() => check(message, { ...(popup as object), id: 'other' } as never)).toThrow('message_refused');
  });
  test('is refused with another payload', () => {
    expect(() => check({ type, payload: { text: 5 } }, popup)).toThrow('message_refused');
  });
});

test.each([null, 5, 'read-article', {}, { type: 'toString' }, { type: '__proto__' }, { type: 'no-such' }])(
  'refuses %j',
  message => expect(() => check(message, popup)).toThrow('message_refused'),
);
