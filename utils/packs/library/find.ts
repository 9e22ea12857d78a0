import { findNames, linkNames, type NameFacts, wantedFacts } from '../../engine/names/names.ts';
import type { Mention } from '../../model/entity.ts';
import type { EntityRow } from '../../model/pack.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { inLanguage, labelOf } from './words.ts';

/** Every mention in the text, in order, never overlapping. `country`: the outlet's, ISO 3166-1 alpha-2. */
export function findMentions(
  text: string,
  packs: readonly LoadedPack[],
  country: string | undefined,
): Mention[] {
  const candidates = findNames(
    text,
    packs.map(pack => pack.names),
  );
  const rows = new Map<string, NameFacts>();
  for (const { pack, entity } of wantedFacts(candidates)) {
    const row = packs[pack]?.entities.at(entity);
    if (row) rows.set(`${pack} ${entity}`, nameFacts(row));
  }
  const links = linkNames(text, candidates, {
    facts: (pack, entity) => rows.get(`${pack} ${entity}`),
    country,
  });
  return links.flatMap(({ start, end, pack, entity }) => {
    const found = packs[pack];
    const row = found?.entities.at(entity);
    if (!found || !row) return [];
    const { id, type } = row;
    return [{ start, end, text: text.slice(start, end), id, pack: found.summary.id, type }];
  });
}

function nameFacts(row: EntityRow): NameFacts {
  return {
    id: row.id,
    label: labelOf(row),
    country: row.country ?? row.source?.country,
    within: row.within,
    description: (row.description && inLanguage(row.description)) ?? undefined,
  };
}
