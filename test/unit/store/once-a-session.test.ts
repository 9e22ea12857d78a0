import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onceASession } from '#utils/store/once-a-session.ts';

vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

test('once, whoever asks, also by the next worker of the session', async () => {
  const work = vi.fn(async () => {});
  const first = onceASession('checked', work);
  await Promise.all([first(), first()]);
  await onceASession('checked', work)();
  expect(work).toHaveBeenCalledTimes(1);
});

test('again in the next session', async () => {
  const work = vi.fn(async () => {});
  await onceASession('checked', work)();
  await fakeBrowser.storage.session.clear();
  await onceASession('checked', work)();
  expect(work).toHaveBeenCalledTimes(2);
});

test('again after it failed, and the caller hears of it', async () => {
  const work = vi.fn(async () => {});
  work.mockRejectedValueOnce(new Error('torn'));
  const ready = onceASession('checked', work);
  await expect(ready()).rejects.toThrow('torn');
  await ready();
  expect(work).toHaveBeenCalledTimes(2);
});
