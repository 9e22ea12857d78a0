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
