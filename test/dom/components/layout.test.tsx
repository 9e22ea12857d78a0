import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import '#components/card/card.css';
import '../gallery/pages.css';
import { usePseudoLocale } from '../gallery/pseudo-locale.ts';
import { scenes } from '../gallery/scenes.tsx';
import { mount } from './mount.ts';

/** Elements that reach out of the window, as a reader would see them. */
function reachingOut(width: number): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter(element => !element.closest('.visually-hidden, svg'))
    .filter(element => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -0.5 || right > width + 0.5);
    })
    .map(element => element.outerHTML.slice(0, 120));
}

/** A side panel is 360 pixels wide at its narrowest, and half of that at 200 % zoom. */
const ZOOMED = 180;

describe('at 200 % zoom in the narrowest window everything has its place', () => {
  test.each(Object.keys(scenes).filter(name => !name.startsWith('options')))('%s', async name => {
    await page.viewport(ZOOMED, 400);
    mount(scenes[name]?.draw());
    expect(reachingOut(ZOOMED)).toEqual([]);
  });
});

test.each([180, 320, 400])('no word of a picture reaches out of it in a window of %d pixels', async width => {
  await page.viewport(width, 640);
  const drawn = Object.keys(scenes).filter(name => {
    mount(scenes[name]?.draw());
    const words = [...document.querySelectorAll('.plot text')];
    for (const word of words) {
      const [inner, outer] = [word, word.closest('svg')].map(element => element?.getBoundingClientRect());
      expect(inner?.left, `${name}: ${word.textContent}`).toBeGreaterThanOrEqual((outer?.left ?? 0) - 1);
      expect(inner?.right, `${name}: ${word.textContent}`).toBeLessThanOrEqual((outer?.right ?? 0) + 1);
    }
    return words.length > 0;
  });
  expect(drawn.length).toBeGreaterThan(2);
});

describe('in a window of 320 pixels everything has its place', () => {
  const WIDTH = 320;
  test.each(Object.keys(scenes))('%s', async name => {
    await page.viewport(WIDTH, 640);
    mount(scenes[name]?.draw());
    expect(reachingOut(WIDTH)).toEqual([]);
  });

  test.each(Object.keys(scenes))('%s, right to left with long words', async name => {
    await page.viewport(WIDTH, 640);
    onTestFinished(usePseudoLocale());
    mount(scenes[name]?.draw());
    expect(reachingOut(WIDTH)).toEqual([]);
  });
});
