import { browser } from 'wxt/browser';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { handleMessages } from '#utils/messages/handle.ts';
import { openLedger } from '#utils/store/ledger/ledger.ts';
import { onceASession } from '#utils/store/once-a-session.ts';
import { watchPackHosts } from '#utils/store/pack-hosts.ts';
import { openPackStore } from '#utils/store/packs/packs.ts';
import { watchSettings } from '#utils/store/settings.ts';
import { showBadge } from './badge.ts';
import { listenForCommands } from './commands.ts';
import { listenForContextMenu, makeContextMenu } from './context-menu.ts';
import { followReader } from './follow-reader.ts';
import { lookOver } from './look-over.ts';
import { lockPacks, subscribeManaged } from './managed-packs.ts';
import { startPackSyncing } from './pack-handlers.ts';
import { openPackShelf } from './pack-shelf.ts';
import { pageSettings, refreshPages } from './page-settings.ts';
import { readForPage } from './read-article.ts';
import { forgetOld, keepRetention } from './retention.ts';
import { followGrantedHosts, loadPart, startInFrame, startInOpenTabs, startInTab } from './site-access.ts';

/**
 * All listeners are added in the first synchronous turn, or the event that woke the worker is missed; what they need is
 * awaited inside them. Nothing here is state: the worker dies after half a minute without work.
 */
export function startBackground(): void {
  useBrowserMessages();
  const store = openPackStore();
  const ledger = openLedger();
  const ready = onceASession('checked', async () => {
    try {
      await lookOver(store, ledger);
      // An article that could not wait was read with what could be opened.
      packs.reopen();
    } finally {
      // A start of the browser and a new version of the extension are sessions of their own: nobody else has to take up what was broken off.
      void syncing.resume().catch(console.error);
    }
  });
  const packs = openPackShelf(store, ready);
  const syncing = startPackSyncing(packs);
  const packHandlers = lockPacks(syncing.handlers);
  const startPacks = [followReader(packHandlers), subscribeManaged(syncing.handlers)];
  void ready()
    .then(() => Promise.all(startPacks.map(start => start())))
    .catch(console.error);

  handleMessages({
    'read-article': (article, sender) => readForPage(article, sender, { library: packs.library, ledger }),
    'page-settings': ({ host }) => pageSettings(host),
    'load-part': async ({ part }, { tab, frameId }) => {
      if (tab?.id !== undefined) await loadPart(part, tab.id, frameId ?? 0);
      return null;
    },
    'start-in-frame': async ({ index }, { tab }) => {
      if (tab?.id !== undefined) await startInFrame(tab.id, index);
      return null;
    },
    'page-state': async (summary, sender) => {
      if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, summary);
      return null;
    },
    'start-in-tab': async ({ tabId }) => {
      await startInTab(tabId);
      return null;
    },
    'forget-claims': what => ledger.forget(what),
    'restore-records': ({ records }) => ledger.add(records, { on: true, private: false }),
    'check-stores': async () => {
      await ready();
      await ledger.check(false);
      return null;
    },
    ...packHandlers,
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await makeContextMenu();
    await followGrantedHosts();
    await startInOpenTabs();
    await packs.renew();
    if (reason === 'install' && import.meta.env.MODE !== 'demo')
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(async () => {
    await packs.renew();
    await followGrantedHosts();
  });
  browser.permissions.onAdded.addListener(async () => {
    await followGrantedHosts();
    await startInOpenTabs();
  });
  browser.permissions.onRemoved.addListener(followGrantedHosts);
  watchPackHosts(() => void followGrantedHosts(), new AbortController().signal);
  watchSettings(async () => {
    await refreshPages();
    await forgetOld(ledger);
  }, new AbortController().signal);
  void keepRetention(ledger);
  listenForCommands();
  listenForContextMenu();
}
