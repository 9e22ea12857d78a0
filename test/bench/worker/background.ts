import { browser } from 'wxt/browser';
import { openPackShelf } from '../../../entrypoints/background/pack-shelf.ts';
import { openPackStore } from '../../../utils/store/packs/packs.ts';

/** The product's packs and nothing else: what finding names costs a worker, apart from reading figures and sources. */
const shelf = openPackShelf(openPackStore(), async () => {});

interface Message {
  readonly type: 'ping' | 'find';
  readonly text: string;
}

browser.runtime.onMessage.addListener(({ type, text }: Message, _sender, reply) => {
  if (type === 'ping') return reply({});
  find(text).then(reply);
  return true;
});

async function find(text: string) {
  const library = await shelf.library();
  const mentions = await library.find(text, {});
  return { packs: library.packs.length, mentions };
}
