import type { Forget, LedgerRecord } from '../../model/ledger.ts';
import { hostOf } from './stored-record.ts';

export function isForgotten(what: Forget, { id, metAt, article }: LedgerRecord): boolean {
  if ('article' in what) return article.url === what.article;
  if ('site' in what) {
    const host = hostOf(article.url);
    return host === what.site || host.endsWith(`.${what.site}`);
  }
  if ('ids' in what) return what.ids.includes(id);
  return 'all' in what || (metAt >= what.from && metAt < what.to);
}

/** False where no record among these lines of JSON can be meant; spares reading the rest of a long journal. */
export function mayHold(what: Forget, lines: string): boolean {
  if ('article' in what) return lines.includes(JSON.stringify(what.article));
  if ('site' in what) return lines.includes(what.site);
  return !('ids' in what) || what.ids.some(id => lines.includes(JSON.stringify(id)));
}
