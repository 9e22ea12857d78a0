import { WhenceError } from '../../model/errors.ts';
import type { Alias, EntityRow } from '../../model/pack.ts';

/** Throws pack_alias_dead for an alias that no text can lead to, or that another alias of the same entity already covers. */
export function checkAliases(row: EntityRow, place: string, line: number): void {
  const exact = new Set<string>();
  const anyCase = new Set<string>();
  for (const alias of row.aliases) {
    const reason = deathOf(alias, exact, anyCase);
    if (reason) throw new WhenceError('pack_alias_dead', place, String(line), alias.text, reason);
    exact.add(alias.text);
    if (alias.case === 'any') anyCase.add(alias.text.toLowerCase());
  }
}

/** Nearly all names begin with one of these: that is seen sooner than any letter of any script. */
const BEGINS = /^[A-Za-z0-9]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a name holds a letter or a digit: others can never be found in a text. */
export const canBeFound = (name: string): boolean => BEGINS.test(name) || LETTER.test(name);

function deathOf(
  { text, needs }: Alias,
  exact: ReadonlySet<string>,
  anyCase: ReadonlySet<string>,
): string | null {
  if (!canBeFound(text)) return 'it has neither letter nor digit';
  if (needs?.length === 0) return 'its needs are empty';
  if (exact.has(text) || anyCase.has(text)) return 'it stands twice';
  if (anyCase.size > 0 && anyCase.has(text.toLowerCase())) return 'the same alias in any case stands already';
  return null;
}
