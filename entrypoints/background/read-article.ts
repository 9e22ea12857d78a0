import { readArticle } from '#utils/compare/read-article.ts';
import type { Article } from '#utils/model/article.ts';
import type { Library } from '#utils/model/library.ts';
import type { Reading } from '#utils/model/reading.ts';
import { FILES, isOfWeb, siteKey } from '#utils/model/site.ts';
import type { Ledger } from '#utils/store/ledger/ledger.ts';
import { toRecords } from '#utils/store/ledger/to-records.ts';
import { readSettings } from '#utils/store/settings.ts';

interface Shelves {
  readonly library: () => Promise<Library>;
  readonly ledger: Ledger;
}

interface Sender {
  readonly url?: string | undefined;
  readonly tab?: { readonly incognito: boolean; readonly url?: string | undefined } | undefined;
}

/**
 * Reads an article for a page's script and keeps its claims; a ledger that cannot be written never costs the reading. Nothing is
 * kept from a private window, nor from a sender whose window is unknown.
 */
export async function readForPage(sent: Article, sender: Sender, shelves: Shelves): Promise<Reading> {
  const article = { ...sent, url: trueAddress(sent.url, knownAddress(sender)) };
  const hidden = sender.tab?.incognito ?? true;
  const { ledger: wish } = await readSettings();
  const library = await shelves.library();
  const lookup = wish.on && !hidden ? shelves.ledger : null;
  const reading = await readArticle(article, library, lookup);
  if (lookup) {
    const recording = { on: wish.on, private: hidden };
    const records = await toRecords(reading, article.text, new Date().toISOString());
    await shelves.ledger.add(records, recording).catch(console.error);
  }
  return reading;
}

/** A frame that has no address of its own goes by its page's. */
const knownAddress = ({ url, tab }: Sender): string | undefined =>
  url && /^(?:about|blob):/.test(url) ? tab?.url : url;

/**
 * The address a page gives for itself, where it is of the page's own site; else the one the browser knows. A file may give any of the
 * web; its path is never taken.
 */
function trueAddress(given: string | null, known: string | undefined): string | null {
  if (known === undefined) return null;
  if (siteKey(known) === FILES) return given !== null && isOfWeb(given) ? given : null;
  if (given === null || !URL.canParse(given)) return known;
  return new URL(given).origin === new URL(known).origin ? given : known;
}
