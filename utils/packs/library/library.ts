import type { Mention } from '../../model/entity.ts';
import type { Library } from '../../model/library.ts';
import { entityRef } from '../../model/source.ts';
import { Catalogue } from './catalogue.ts';
import { findMentions } from './find.ts';
import { knownEntity } from './known.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { factChecksAbout, isPlain, seriesAbout } from './series.ts';

/** The library of these packs; where two know the same name, the earlier pack has the first word. */
export function openLibrary(packs: readonly LoadedPack[]): Library {
  const catalogue = new Catalogue(packs);
  return {
    packs: packs.map(pack => pack.summary),
    async find(text, { country }) {
      return findMentions(text, packs, country);
    },
    async known(mentions) {
      const known = once(mentions).map(async ({ pack: id, id: entity }) => {
        const pack = catalogue.pack(id);
        const row = await pack?.entities.byId(entity);
        return pack && row ? [await knownEntity(pack, row, catalogue)] : [];
      });
      return (await Promise.all(known)).flat();
    },
    async series(entities) {
      return seriesAbout(entities, packs, catalogue);
    },
    async factChecks(entities) {
      return factChecksAbout(entities, packs, catalogue);
    },
    plainFactChecks: packs.map(pack => pack.factChecks.filter(isPlain)),
  };
}

/** The first mention of each entity. */
function once(mentions: readonly Mention[]): Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const ref = entityRef(mention.pack, mention.id);
    if (!first.has(ref)) first.set(ref, mention);
  }
  return [...first.values()];
}
