import { WhenceError } from '../../model/errors.ts';
import type { Alias, EntityRow } from '../../model/pack.ts';

/** Throws pack_alias_dead for an alias that no text can lead to, or that another alias of the same entity already covers. */
export function checkAliases(row: EntityRow, place: string, line: number): void {
  const seen = new Map<string, Alias>();
  for (const alias of row.aliases) {
    const reason = deathOf(alias, seen);
    if (reason) throw new WhenceError('pack_alias_dead', place, String(line), alias.text, reason);
    seen.set(alias.text, alias);
    if (alias.case === 'any') seen.set(alias.text.toLowerCase(), alias);
  }
}

function deathOf(alias: Alias, seen: ReadonlyMap<string, Alias>): string | null {
  if (!/[\p{L}\p{N}]/u.test(alias.text)) return 'it has neither letter nor digit';
  if (alias.needs?.length === 0) return 'its needs are empty';
  if (seen.has(alias.text)) return 'it stands twice';
  if (seen.get(alias.text.toLowerCase())?.case === 'any') return 'the same alias in any case stands already';
  return null;
}
