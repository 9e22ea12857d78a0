import type { EntityType, KnownEntity, Mention } from '#utils/model/entity.ts';
import type { Library, MeasureSeries } from '#utils/model/library.ts';
import { entityRef } from '#utils/model/source.ts';
import pack from './pack.json' with { type: 'json' };

interface Named {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly sameAs?: string[];
  readonly where?: string[];
}

const PACK = { id: 'golden', title: 'Golden', version: 1, verifiedAt: null, expires: null };
const named = pack.entities as unknown as Named[];

const known = ({ id, type, label, sameAs = [] }: Named): KnownEntity => ({
  ref: entityRef(PACK.id, id),
  pack: PACK.id,
  packTitle: PACK.title,
  packVersion: 1,
  id,
  type,
  label,
  description: null,
  sameAs,
  source: null,
});

const series: MeasureSeries[] = pack.measures.map(measure => {
  const about = named.find(({ id }) => id === measure.about);
  return {
    pack: PACK,
    aboutLabel: about?.label ?? '',
    aboutSameAs: about?.sameAs ?? [],
    where: about?.where ?? [],
    measure: {
      id: measure.id,
      label: { en: measure.id },
      about: measure.about,
      property: measure.id,
      unit: measure.unit,
      cumulative: measure.cumulative,
      ...('start' in measure ? { period: { start: measure.start } } : {}),
      terms: { en: measure.terms },
    },
    observations: Object.entries(measure.values).map(([asOf, value]) => ({
      id: `${measure.id} ${asOf}`,
      measure: measure.id,
      value,
      bound: 'exact' as const,
      asOf,
      claimedBy: 'Office',
      url: 'https://office.example/',
    })),
  };
});

/** Every mention, longest alias first, on word boundaries. */
function mentionsIn(text: string): Mention[] {
  const taken: Mention[] = [];
  const aliases = named.flatMap(({ id, type, aliases }) => aliases.map(alias => ({ id, type, alias })));
  for (const { id, type, alias } of aliases.sort((a, b) => b.alias.length - a.alias.length))
    for (const { index } of text.matchAll(new RegExp(`\\b${alias}\\b`, 'g'))) {
      const end = index + alias.length;
      if (taken.some(other => other.start < end && other.end > index)) continue;
      taken.push({ start: index, end, text: alias, id, pack: PACK.id, type });
    }
  return taken.sort((a, b) => a.start - b.start);
}

export const goldenLibrary: Library = {
  packs: [PACK],
  find: async text => mentionsIn(text),
  known: async mentions => named.filter(({ id }) => mentions.some(found => found.id === id)).map(known),
  series: async refs => {
    const names = named
      .filter(({ id }) => refs.includes(entityRef(PACK.id, id)))
      .flatMap(one => one.sameAs ?? []);
    return series.filter(
      ({ measure, where }) =>
        refs.includes(entityRef(PACK.id, measure.about)) || where.some(place => names.includes(place)),
    );
  },
  factChecks: async () => [],
  plainFactChecks: [],
};
