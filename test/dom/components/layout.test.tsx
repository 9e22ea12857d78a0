import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import '#components/card/card.css';
import '../gallery/pages.css';
import { usePseudoLocale } from '../gallery/pseudo-locale.ts';
import { scenes } from '../gallery/scenes.tsx';
import { mount } from './mount.ts';

const WIDTH = 320;

/** Elements that reach out of the window, as a reader would see them. */
function reachingOut(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter(element => !element.closest('.visually-hidden, svg'))
    .filter(element => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > WIDTH + 0.5);
    })
    .map(element => element.outerHTML.slice(0, 120));
}

describe('in a window of 320 pixels everything has its place', () => {
  test.each(Object.keys(scenes))('%s', async name => {
    await page.viewport(WIDTH, 640);
    mount(scenes[name]?.draw());
    expect(reachingOut()).toEqual([]);
  });

  test.each(Object.keys(scenes))('%s, right to left with long words', async name => {
    await page.viewport(WIDTH, 640);
    onTestFinished(usePseudoLocale());
    mount(scenes[name]?.draw());
    expect(reachingOut()).toEqual([]);
  });
});
