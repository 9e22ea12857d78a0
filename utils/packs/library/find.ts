import { findNames, linkNames } from '../../engine/names/names.ts';
import type { Mention } from '../../model/entity.ts';
import type { LoadedPack } from './loaded-pack.ts';

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
  const links = linkNames(text, candidates, {
    facts: (pack, entity) => packs[pack]?.entities.facts(entity),
    country,
  });
  return links.flatMap(({ start, end, pack, entity, type }) => {
    const found = packs[pack];
    const facts = found?.entities.facts(entity);
    if (!found || !facts) return [];
    return [{ start, end, text: text.slice(start, end), id: facts.id, pack: found.summary.id, type }];
  });
}
