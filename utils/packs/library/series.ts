import type { MeasureSeries } from '../../model/library.ts';
import type { FactCheckRow } from '../../model/pack.ts';
import { type EntityRef, entityRef } from '../../model/source.ts';
import type { Catalogue } from './catalogue.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { labelOf } from './words.ts';

/** Measures about any of these entities, or about an event that happens where one of them lies. */
export async function seriesAbout(
  entities: readonly EntityRef[],
  packs: readonly LoadedPack[],
  catalogue: Catalogue,
): Promise<MeasureSeries[]> {
  const asked = await catalogue.identities(entities);
  const series = packs.flatMap(pack =>
    pack.measures.map(async measure => {
      const about = await catalogue.resolve(pack.summary.id, measure.about);
      if (!about) return [];
      const { sameAs: aboutSameAs = [], where = [] } = about.row;
      if (![about.ref, ...aboutSameAs, ...where].some(identity => asked.has(identity))) return [];
      const observations = pack.observations.filter(row => row.measure === measure.id);
      const aboutLabel = labelOf(about.row);
      return [{ pack: pack.summary, measure, aboutLabel, aboutSameAs, where, observations }];
    }),
  );
  return (await Promise.all(series)).flat();
}

export async function factChecksAbout(
  entities: readonly EntityRef[],
  packs: readonly LoadedPack[],
  catalogue: Catalogue,
): Promise<FactCheckRow[]> {
  const asked = await catalogue.identities(entities);
  const isAsked = (pack: LoadedPack, id: string) =>
    asked.has(id) || asked.has(entityRef(pack.summary.id, id));
  return packs.flatMap(pack => pack.factChecks.filter(row => row.about?.some(id => isAsked(pack, id))));
}
