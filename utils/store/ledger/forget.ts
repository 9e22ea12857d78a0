import type { Forget, LedgerRecord } from '../../model/ledger.ts';
import { hostOf } from './stored-record.ts';

/** A test for the records that are meant. */
export function forgets(what: Forget): (record: LedgerRecord) => boolean {
  if ('article' in what) return ({ article }) => article.url === what.article;
  if ('site' in what)
    return ({ article }) => {
      const host = hostOf(article.url);
      return host === what.site || host.endsWith(`.${what.site}`);
    };
  if ('ids' in what) {
    const ids = new Set(what.ids);
    return ({ id }) => ids.has(id);
  }
  return ({ metAt }) => 'all' in what || (metAt >= what.from && metAt < what.to);
}

/** Looking for more ids than this in a file costs more than reading it. */
const FEW = 50;

/** False where no record among these lines of JSON can be meant; spares reading the rest of a long journal. */
export function mayHold(what: Forget, lines: string): boolean {
  if ('article' in what) return lines.includes(JSON.stringify(what.article));
  if ('site' in what) return lines.includes(what.site);
  return !('ids' in what) || what.ids.length > FEW || what.ids.some(id => lines.includes(JSON.stringify(id)));
}
