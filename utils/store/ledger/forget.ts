import { z } from 'zod';
import type { LedgerRecord } from '../../model/ledger.ts';
import { hostOf } from './stored-record.ts';

/** What a reader asks the ledger to forget. `site` takes its subdomains with it; times are ISO 8601, `to` exclusive. */
export const Forget = z.union([
  z.object({ article: z.string() }),
  z.object({ site: z.string() }),
  z.object({ from: z.string(), to: z.string() }),
  z.object({ ids: z.array(z.string()) }),
  z.object({ all: z.literal(true) }),
]);
export type Forget = z.infer<typeof Forget>;

export function isForgotten(what: Forget, { id, metAt, article }: LedgerRecord): boolean {
  if ('article' in what) return article.url === what.article;
  if ('site' in what) {
    const host = hostOf(article.url);
    return host === what.site || host.endsWith(`.${what.site}`);
  }
  if ('ids' in what) return what.ids.includes(id);
  return 'all' in what || (metAt >= what.from && metAt < what.to);
}
