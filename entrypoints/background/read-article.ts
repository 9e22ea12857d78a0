import { readArticle } from '#utils/compare/read-article.ts';
import type { Article } from '#utils/model/article.ts';
import type { Library } from '#utils/model/library.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Ledger } from '#utils/store/ledger/ledger.ts';
import { toRecords } from '#utils/store/ledger/to-records.ts';
import { readSettings } from '#utils/store/settings.ts';

interface Shelves {
  readonly library: () => Promise<Library>;
  readonly ledger: Ledger;
}

/** Reads an article for a page's script and keeps its claims; a ledger that cannot be written never costs the reading. */
export async function readForPage(article: Article, hidden: boolean, shelves: Shelves): Promise<Reading> {
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
