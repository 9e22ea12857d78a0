import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureFirefox } from '#utils/cli/setup/firefox.ts';
import { EXTENSION_ORIGIN, Firefox } from './marionette.ts';
import { TlsSite } from './tls-site.ts';
import { TrialPack } from './trial-pack.ts';

/** As it is shipped: nothing is granted before the reader was asked. */
const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3');
const ARTICLE = join(import.meta.dirname, '../articles/syria-2012.html');
const PATIENCE = { timeout: 20_000, interval: 200 };

let pack: TrialPack;
let site: TlsSite;
let firefox: Firefox | undefined;
beforeEach(async () => {
  pack = await TrialPack.create();
  site = new TlsSite(await pack.publish(1));
  site.article = await readFile(ARTICLE, 'utf8');
});
afterEach(async () => {
  await firefox?.stop();
  site.close();
  await pack.remove();
});

async function openSettings(policy?: object): Promise<Firefox> {
  firefox = await Firefox.start(ensureFirefox(), policy);
  await site.open(firefox);
  await firefox.installAddon(EXTENSION);
  await firefox.navigate(`${EXTENSION_ORIGIN}/options.html`);
  return firefox;
}

const button = (name: string) => `//button[normalize-space()='${name}']`;
const shows = (browser: Firefox, words: string) =>
  vi.waitFor(
    async () => expect(await browser.execute<string>('return document.body.innerText')).toContain(words),
    PATIENCE,
  );

test('a pack’s host is asked for at a click, and is no site to read on before that is allowed too', async () => {
  const browser = await openSettings();
  await browser.type("//label[contains(., 'Subscribe to a pack by its address')]//input", pack.address);
  await browser.click(button('Look at it'));
  await browser.answerPrompt('refuse');
  await shows(browser, 'Whence may not fetch from packs.test');
  expect(site.asked).toEqual([]);

  await browser.click(button('Look at it'));
  await browser.answerPrompt('allow');
  await browser.click(button('Subscribe'));
  await shows(browser, 'from packs.test');
  await shows(browser, 'version 1');

  await browser.openTab('https://packs.test/article');
  await browser.openTab(`${EXTENSION_ORIGIN}/options.html`);
  const tab = await browser.execute<number>(
    "return browser.tabs.query({ url: 'https://packs.test/*' }).then(([found]) => found.id)",
  );
  await browser.navigate(`${EXTENSION_ORIGIN}/popup.html?tab=${tab}`);
  await shows(browser, 'Whence may not read this site yet');
  await browser.click(button('Always on packs.test'));
  await shows(browser, 'more than 7,500 people');
  expect(
    await browser.execute(
      'return browser.scripting.getRegisteredContentScripts().then(([script]) => script?.matches)',
    ),
  ).toEqual(['https://packs.test/*']);
});

test('an organisation’s pack is awaited until the reader lets Whence fetch it, and then stays', async () => {
  const browser = await openSettings({ packs: [pack.address], locks: ['packs'], sitesOff: ['mail.test'] });
  await shows(browser, 'Your organisation asks for the pack at packs.test');
  await shows(browser, 'mail.test');
  expect(site.asked).toEqual([]);
  await browser.click(button('Look at it'));
  await browser.answerPrompt('allow');
  await browser.click(button('Subscribe'));
  await shows(browser, 'set by your organisation');
  await shows(browser, 'from packs.test');
  expect(await browser.execute('return document.body.innerText')).not.toMatch(/^(?:Pause|Remove)$/m);
});
