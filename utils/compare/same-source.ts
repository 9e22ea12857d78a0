import type { KnownEntity } from '../model/entity.ts';
import type { ObservationRow } from '../model/pack.ts';
import type { EntityRef, Source } from '../model/source.ts';
import { refIn, sameEntities } from './article-context.ts';

/**
 * Whether an observation is claimed by the source of a claim: the same known entity, or the same name. "UN" and "UN OHCHR" are
 * two sources; so is nobody.
 */
export function sameSource(
  source: Source | null,
  observation: ObservationRow,
  pack: string,
  known: readonly KnownEntity[],
): boolean {
  if (source === null) return false;
  const refs: ReadonlySet<EntityRef> = source.entity ? sameEntities(source.entity, known) : new Set();
  const speakers = known.filter(({ ref }) => refs.has(ref));
  const by = observation.claimedByEntity;
  if (by && (refs.has(refIn(pack, by)) || speakers.some(({ sameAs }) => sameAs.includes(by)))) return true;
  const labels = speakers.map(({ label }) => label);
  const names = [source.text, source.resolved, ...labels].filter(name => name !== null).map(plainName);
  return names.includes(plainName(observation.claimedBy));
}

/** Without article, dots, and what stands in brackets. */
export const plainName = (name: string): string =>
  withoutBrackets(name)
    .replace(/^(?:the|a|an)\s+/i, '')
    .replaceAll('.', '')
    .trim()
    .toLowerCase();

/** "UN OHCHR (Navi Pillay)" and "UN OHCHR" are one source: what stands in brackets names the speaker. */
export function withoutBrackets(name: string): string {
  const open = name.indexOf('(');
  return open > 0 && name.trimEnd().endsWith(')') ? name.slice(0, open).trim() : name;
}
