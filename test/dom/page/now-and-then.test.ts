import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nowAndThen } from '#utils/page/watch/now-and-then.ts';

const look = vi.fn();
let stop = new AbortController();
let visibility: DocumentVisibilityState = 'visible';
/** A document whose visibility a test decides; its events are the browser's own, as far as anybody can tell. */
let page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  stop = new AbortController();
  visibility = 'visible';
  page = Object.defineProperty(new EventTarget(), 'visibilityState', { get: () => visibility });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const begin = () => nowAndThen(page as Document, look, { every: 1000, signal: stop.signal });

test('looks every second while the page is shown, until it is ended', () => {
  const end = begin();
  vi.advanceTimersByTime(3500);
  expect(look).toHaveBeenCalledTimes(3);
  end();
  vi.advanceTimersByTime(5000);
  expect(look).toHaveBeenCalledTimes(3);
});

test('looks twice a minute while the page is hidden', () => {
  visibility = 'hidden';
  begin();
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a forged event of a page makes nobody look', () => {
  begin();
  for (let n = 0; n < 100; n++) page.dispatchEvent(new Event('visibilitychange'));
  expect(look).not.toHaveBeenCalled();
});

test('ends with the signal', () => {
  begin();
  stop.abort();
  vi.advanceTimersByTime(5000);
  expect(look).not.toHaveBeenCalled();
});
