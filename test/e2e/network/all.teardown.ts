import { expect, test } from '@playwright/test';
import { readNetworkLog } from './log.ts';

/** Chromium's own, which no switch stops; nothing of ours knows these hosts. */
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;
/** Hosts that tests subscribe to, and addresses they look at before subscribing. */
const SUBSCRIBED = /^packs\.test$/;
/** Sites that tests serve; pages ask for what is theirs. */
const SERVED = /(?:^|\.)(?:test|example|invalid)$|^(?:127\.0\.0\.1|localhost)$/;

const hostsOf = (lines: readonly { url: string }[]): string[] => [
  ...new Set(
    lines.filter(({ url }) => /^(?:https?|wss?):/.test(url)).map(({ url }) => new URL(url).hostname),
  ),
];

test('in all of these tests the extension asked subscribed hosts alone, and nothing else left the browser', () => {
  const log = readNetworkLog();
  const by = (who: string) => hostsOf(log.filter(line => line.by === who));
  expect(by('extension').filter(host => !SUBSCRIBED.test(host))).toEqual([]);
  expect(by('page').filter(host => !SERVED.test(host))).toEqual([]);
  expect(by('proxy').filter(host => !BROWSERS_OWN.test(host) && !SERVED.test(host))).toEqual([]);
});
