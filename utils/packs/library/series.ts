import type { MeasureSeries } from '../../model/library.ts';
import type { FactCheckRow } from '../../model/pack.ts';
import { type EntityRef, entityRef } from '../../model/source.ts';
import type { Catalogue } from './catalogue.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { labelOf } from './words.ts';

/** Measures about any of these entities, or about an event that happens where one of them lies. */
export function seriesAbout(
  entities: readonly EntityRef[],
  packs: readonly LoadedPack[],
  catalogue: Catalogue,
): MeasureSeries[] {
  const asked = identitiesOf(entities, catalogue);
  return packs.flatMap(pack =>
    pack.measures.flatMap(measure => {
      const about = catalogue.resolve(pack.summary.id, measure.about);
      if (!about) return [];
      const { sameAs: aboutSameAs = [], where = [] } = about.row;
      if (![about.ref, ...aboutSameAs, ...where].some(identity => asked.has(identity))) return [];
      const observations = pack.observations.filter(row => row.measure === measure.id);
      const aboutLabel = labelOf(about.row);
      return [{ pack: pack.summary, measure, aboutLabel, aboutSameAs, where, observations }];
    }),
  );
}

export function factChecksAbout(
  entities: readonly EntityRef[],
  packs: readonly LoadedPack[],
  catalogue: Catalogue,
): FactCheckRow[] {
  const asked = identitiesOf(entities, catalogue);
  const isAsked = (pack: LoadedPack, id: string) =>
    asked.has(id) || asked.has(entityRef(pack.summary.id, id));
  return packs.flatMap(pack => pack.factChecks.filter(row => row.about?.some(id => isAsked(pack, id))));
}

function identitiesOf(entities: readonly EntityRef[], catalogue: Catalogue): ReadonlySet<string> {
  return new Set(entities.flatMap(ref => catalogue.identities(ref)));
}
