import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { markedWords } from './fixtures/marks.ts';
import { expect, test } from './fixtures/shared.ts';
import { serveSite } from './fixtures/site.ts';
import { bundle } from './lively/bundle.ts';
import { App } from './lively/react.ts';
import { FAMILIES, HARBOUR, SHIPS } from './lively/story.ts';
import { makeApp } from './lively/vue.ts';
import { page as html } from './moving/pages.ts';

const FRAMEWORKS = {
  React: { file: 'react.ts', render: async () => renderReact(createElement(App, { first: HARBOUR })) },
  Vue: { file: 'vue.ts', render: () => renderVue(makeApp(HARBOUR)) },
};

for (const [name, { file, render }] of Object.entries(FRAMEWORKS))
  test(`${name}: a page drawn by a server is marked, hydrates without a fault, and is marked after every change`, async ({
    context,
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', error => faults.push(error.message));
    page.on('console', message => /error|warning/.test(message.type()) && faults.push(message.text()));
    await serveSite(context, { '/article': html(`<main id="app">${await render()}</main>`) });
    await page.goto('https://news.test/article');
    await expect.poll(() => markedWords(page)).toEqual(['more than 7,500 people']);
    const served = await page.locator('#app').innerHTML();

    await page.evaluate(first => Object.assign(window, { first }), HARBOUR);
    await page.evaluate(await bundle(file));
    await page.waitForFunction(() => window.moves);
    expect(await page.locator('#app').innerHTML()).toBe(served);
    await expect.poll(() => markedWords(page)).toEqual(['more than 7,500 people']);

    await page.evaluate(ships => window.moves?.add(ships, 'below'), SHIPS);
    await expect.poll(() => markedWords(page)).toEqual(['more than 7,500 people', 'at least 63 ships']);
    await page.evaluate(() => window.moves?.correct('7,500', '8,100'));
    await expect.poll(() => markedWords(page)).toEqual(['more than 8,100 people', 'at least 63 ships']);
    await page.evaluate(words => window.moves?.add(words, 'above'), 'It was quiet in the port on Friday.');
    await expect.poll(() => markedWords(page)).toEqual(['more than 8,100 people', 'at least 63 ships']);
    await page.evaluate(story => window.moves?.show(story), FAMILIES);
    await expect.poll(() => markedWords(page)).toEqual(['about 400 families']);
    expect(faults).toEqual([]);
  });
