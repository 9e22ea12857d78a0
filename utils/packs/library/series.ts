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

/** Of the rows those that are linked to an entity, or to a measure or an observation of one. */
export async function factChecksAbout(
  entities: readonly EntityRef[],
  packs: readonly LoadedPack[],
  catalogue: Catalogue,
): Promise<FactCheckRow[]> {
  const asked = await catalogue.identities(entities);
  const isAsked = (pack: LoadedPack, id: string) =>
    asked.has(id) || asked.has(entityRef(pack.summary.id, id));
  return packs.flatMap(pack => {
    const aboutOf = aboutMeasures(pack);
    return pack.factChecks.filter(row => linksOf(row, aboutOf).some(id => isAsked(pack, id)));
  });
}

/** What each measure is about, and each observation, by their ids. */
function aboutMeasures({ measures, observations }: LoadedPack): AboutRows {
  const measure = new Map(measures.map(({ id, about }) => [id, about]));
  return { measure, observation: new Map(observations.map(row => [row.id, measure.get(row.measure)])) };
}

interface AboutRows {
  readonly measure: ReadonlyMap<string, string>;
  readonly observation: ReadonlyMap<string, string | undefined>;
}

/** The entities that a fact check is linked to, one way or another. */
const linksOf = ({ about = [], measure, observation }: FactCheckRow, rows: AboutRows): string[] =>
  [...about, rows.measure.get(measure ?? ''), rows.observation.get(observation ?? '')].filter(
    id => id !== undefined,
  );

/** Fact checks as feeds publish them, without a link of ours. */
export const isPlain = ({ about = [], measure, observation }: FactCheckRow): boolean =>
  about.length === 0 && measure === undefined && observation === undefined;
