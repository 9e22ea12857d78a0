import type { Candidate } from '../types.ts';
import type { Link, LinkOptions } from './types.ts';

/**
 * The entities whose facts `linkNames` may ask for: one row for each entity that is a reading of some candidate. Fetch these rows, nothing
 * else of the pack.
 */
export function wantedFacts(candidates: readonly Candidate[]): { pack: number; entity: number }[] {
  const seen = new Set<string>();
  const wanted: { pack: number; entity: number }[] = [];
  for (const { pack, senses } of candidates) {
    for (const { entity } of senses) {
      const key = `${pack} ${entity}`;
      if (seen.has(key)) continue;
      seen.add(key);
      wanted.push({ pack, entity });
    }
  }
  return wanted;
}

/** Chooses, for every place where names stand, which entity is meant, or none: no link beats a wrong link. */
export function linkNames(_text: string, candidates: readonly Candidate[], _options: LinkOptions): Link[] {
  const links: Link[] = [];
  const byLength = [...candidates].sort((x, y) => y.end - y.start - (x.end - x.start) || x.start - y.start);
  for (const candidate of byLength) {
    const sense = candidate.senses[0];
    if (!sense || links.some(link => link.start < candidate.end && candidate.start < link.end)) continue;
    links.push({
      start: candidate.start,
      end: candidate.end,
      pack: candidate.pack,
      entity: sense.entity,
      type: sense.type,
      because: ['prior'],
    });
  }
  return links.sort((x, y) => x.start - y.start);
}
