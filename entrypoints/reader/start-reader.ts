import { browser } from 'wxt/browser';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { handleInPage } from '#utils/messages/handle-in-page.ts';
import { watchLocation, watchReturn } from '#utils/page/watch/watch-location.ts';
import { PageReader } from './page-reader.ts';

/** Milliseconds between looks whether the extension is still there: an update leaves the old script behind without a word. */
const STILL_THERE = 3000;

/** Shared by every run of this script in one page of one installation; invisible to the page. */
const RUNNING = Symbol.for('whence.reader');
type World = typeof globalThis & { [RUNNING]?: AbortController };

/** Begins in this page, taking over from an earlier run; ends when the extension is gone. */
export function startReader(): void {
  const world = globalThis as World;
  world[RUNNING]?.abort();
  const life = new AbortController();
  world[RUNNING] = life;
  const { signal } = life;

  useBrowserMessages();
  const reader = new PageReader(document, signal, () => life.abort());
  handleInPage(
    {
      'get-page': () => reader.state,
      jump: span => reader.jump(span),
      'read-anyway': () => reader.read({ anyway: true }),
      refresh: () => reader.refresh(),
      step: ({ by }) => reader.step(by),
    },
    signal,
  );
  watchLocation(window, { signal, onChange: () => void reader.read() });
  watchReturn(window, signal, () => void reader.refresh());
  const timer = setInterval(() => browser.runtime?.id || life.abort(), STILL_THERE);
  signal.addEventListener('abort', () => clearInterval(timer));
  void reader.read();
}
