import { asked, type LedgerFilter } from '#components/ledger/ledger-filter.ts';
import type { Forget } from '#utils/model/ledger.ts';
import type { LedgerReader } from '#utils/store/ledger/reader.ts';
import { findAll, toQuery } from './to-query.ts';

const FIRST = '';
const LAST = '9999';

/** The wish that forgets what a filter finds: as one rule where there is one, so that nothing is left of it that comes in meanwhile. */
export async function forgetFound(reader: LedgerReader, filter: LedgerFilter): Promise<Forget> {
  const fields = asked(filter);
  if (fields.length === 0) return { all: true };
  if (fields.every(field => field === 'host')) return { site: filter.host };
  if (fields.every(field => field === 'from' || field === 'to')) {
    const { from = FIRST, to = LAST } = toQuery(filter);
    return { from, to };
  }
  const ids: string[] = [];
  for await (const { id } of findAll(reader, filter)) ids.push(id);
  return { ids };
}
