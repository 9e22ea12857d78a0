import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '#components/card/card.css';
import '../gallery/pages.css';
import { scenes } from '../gallery/scenes.tsx';
import { mount } from './mount.ts';

/** Rules about whole documents: a card is no document, and the test's page is not ours. */
const NOT_OURS = [
  'document-title',
  'html-has-lang',
  'page-has-heading-one',
  'landmark-one-main',
  'region',
  'bypass',
];

describe.each(['light', 'dark'])('axe finds nothing in %s', theme => {
  test.each(Object.keys(scenes))('%s', async name => {
    await page.viewport(420, 700);
    document.documentElement.dataset.theme = theme;
    mount(scenes[name]?.draw());
    const { violations } = await axe.run(document.body, {
      rules: Object.fromEntries(NOT_OURS.map(rule => [rule, { enabled: false }])),
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
  });
});
