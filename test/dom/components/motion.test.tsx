import { expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import '#components/card/card.css';
import '../gallery/pages.css';
import { scenes } from '../gallery/scenes.tsx';
import { mount } from './mount.ts';

/** What moves by itself or in steps, as a reader would see it. */
function moving(): string[] {
  return [document.documentElement, ...document.body.querySelectorAll('*')]
    .filter(element => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
    })
    .map(element => element.outerHTML.slice(0, 80));
}

async function preferLessMotion(value: 'reduce' | 'no-preference'): Promise<void> {
  const features = [{ name: 'prefers-reduced-motion', value }];
  await (cdp() as { send(method: string, given: unknown): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { features },
  );
}

test.each(['card-toll', 'popup-ready', 'panel-ready', 'ledger-measure', 'welcome'])(
  'nothing moves in %s for a reader who wants it so',
  async name => {
    onTestFinished(() => preferLessMotion('no-preference'));
    await preferLessMotion('reduce');
    mount(scenes[name]?.draw());
    expect(moving()).toEqual([]);
  },
);

test('what moves otherwise is little: the card appears, switches slide', async () => {
  await preferLessMotion('no-preference');
  mount(scenes['card-toll']?.draw());
  expect(moving()).toHaveLength(1);
  mount(scenes['popup-ready']?.draw());
  expect(moving()).toHaveLength(1);
});
