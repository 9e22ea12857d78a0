import { browser } from 'wxt/browser';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { handleInPage } from '#utils/messages/handle-in-page.ts';
import { nowAndThen } from '#utils/page/watch/now-and-then.ts';
import { watchLocation, watchReturn } from '#utils/page/watch/watch-location.ts';
import { whenActivated } from '#utils/page/watch/when-activated.ts';
import { Gate } from './gate.ts';
import type { MakeReader } from './reader-contract.ts';

/** Milliseconds between looks whether the extension is still there: an update leaves the old script behind without a word. */
const STILL_THERE = 2000;

/** Shared by every run of this script in one page of one installation; invisible to the page. */
const RUNNING = Symbol.for('whence.gate');
type World = typeof globalThis & { [RUNNING]?: AbortController };

/**
 * Begins in this page, taking over from an earlier run; ends when the extension is gone.
 * @param load how the reader's part gets here
 */
export function startGate(load: () => Promise<MakeReader>): Gate {
  const world = globalThis as World;
  world[RUNNING]?.abort();
  const life = new AbortController();
  world[RUNNING] = life;
  const { signal } = life;
  const isAlive = (): boolean => {
    if (!browser.runtime?.id) life.abort();
    return !signal.aborted;
  };
  nowAndThen(document, isAlive, { every: STILL_THERE, signal });

  useBrowserMessages();
  const gate = new Gate({ document, signal, isAlive, load });
  handleInPage(
    {
      'get-page': () => gate.state,
      jump: span => gate.reader?.jump(span) ?? null,
      'read-anyway': () => gate.read({ anyway: true }),
      refresh: () => gate.read().then(() => null),
      'in-view': ({ known }) => gate.reader?.inView(known) ?? null,
      step: ({ by }) => gate.reader?.step(by) ?? null,
    },
    { signal, isMine: type => type === 'refresh' || !gate.isOutside },
  );
  whenActivated(document, signal, () => {
    watchLocation(window, { signal, onChange: () => isAlive() && gate.moved() });
    watchReturn(window, signal, () => isAlive() && void gate.read());
    void gate.read();
  });
  return gate;
}
