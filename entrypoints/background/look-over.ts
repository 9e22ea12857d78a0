import type { Ledger } from '#utils/store/ledger/ledger.ts';
import type { PackStore } from '#utils/store/packs/packs.ts';
import { healSettings } from '#utils/store/settings.ts';

/**
 * Puts right what the end of the last session broke, before anything of it is shown. Each store is looked over whatever became of the others; one that
 * fails is told of and looked over again by whoever asks next.
 */
export async function lookOver(packs: PackStore, ledger: Ledger): Promise<void> {
  const looks = await Promise.allSettled([healSettings(), ledger.check(false), packs.check(true)]);
  const failed = looks.flatMap(look => (look.status === 'rejected' ? [look.reason] : []));
  if (failed.length > 0) throw new AggregateError(failed, failed.map(String).join('; '));
}
