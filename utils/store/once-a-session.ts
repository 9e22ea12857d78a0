import { browser } from './browser.ts';

/**
 * Work that must be done before anything else in each session of the browser, and once is enough: the worker dies and comes back within it. Nothing but
 * the end of a browser leaves stores torn, and not every start of one tells the extension.
 * @returns resolves when it is done in this session, by this worker or one before; work that fails is tried again at the next call
 */
export function onceASession(key: string, work: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    if ((await browser.storage.session.get(key))[key] === true) return;
    await work();
    await browser.storage.session.set({ [key]: true });
  };
  return () => {
    going ??= run().catch(error => {
      going = null;
      throw error;
    });
    return going;
  };
}
