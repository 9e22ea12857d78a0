import type { ArticleContext } from '#utils/compare/article-context.ts';
import type { TextClaim } from '#utils/model/claim.ts';
import type { KnownEntity, Mention } from '#utils/model/entity.ts';
import type { Value } from '#utils/model/figure.ts';
import type { MeasureSeries } from '#utils/model/library.ts';
import type { ObservationRow } from '#utils/model/pack.ts';
import { entityRef, type Source, type SourceKind } from '#utils/model/source.ts';

/** A made-up country, its war, its news agency and a flood, as one pack knows them. */
export const PACK = { id: 'karsan', title: 'Karsan', version: 3, verifiedAt: null, expires: null };

const entity = (
  id: string,
  type: KnownEntity['type'],
  label: string,
  rest: Partial<KnownEntity> = {},
): KnownEntity => ({
  ref: entityRef(PACK.id, id),
  pack: PACK.id,
  packTitle: PACK.title,
  packVersion: PACK.version,
  id,
  type,
  label,
  description: null,
  sameAs: [],
  source: null,
  ...rest,
});

export const entities: readonly (KnownEntity & { aliases: readonly string[] })[] = [
  {
    ...entity('war', 'event', 'Karsan conflict'),
    aliases: ['war in Karsan', 'Karsan uprising', 'Karsani uprising', 'Karsan conflict', "Karsan's war"],
  },
  { ...entity('flood', 'event', 'Lower Drava flood'), aliases: ['Lower Drava flood', 'Drava flood'] },
  { ...entity('country', 'place', 'Karsan', { sameAs: ['iso3166-1:KX'] }), aliases: ['Karsan'] },
  {
    ...entity('kna', 'organisation', 'Karsan News Agency', {
      source: {
        kind: 'state-media',
        country: null,
        ownership: {
          kind: 'state',
          owner: 'Ministry of Information',
          evidenceUrl: 'https://media.example/kna',
          asOf: '2021-02',
        },
        partyTo: [],
      },
    }),
    aliases: ['KNA', 'Karsan News Agency'],
  },
  {
    ...entity('front', 'organisation', 'Northern Front', {
      source: {
        kind: 'armed-group',
        country: null,
        ownership: null,
        partyTo: [{ id: 'war', label: 'Karsan conflict', evidenceUrl: 'https://wars.example/front' }],
      },
    }),
    aliases: ['Northern Front'],
  },
  {
    ...entity('relief', 'organisation', 'Relief Council', {
      source: { kind: 'intergovernmental', country: null, ownership: null, partyTo: [] },
    }),
    aliases: ['Relief Council'],
  },
];

export const observation = (
  id: string,
  asOf: string,
  value: number,
  rest: Partial<ObservationRow> = {},
): ObservationRow => ({
  id,
  measure: 'killed',
  value,
  bound: 'exact',
  asOf,
  claimedBy: 'Relief Council',
  url: `https://figures.example/${id}`,
  ...rest,
});

export const killed: MeasureSeries = {
  pack: PACK,
  aboutLabel: 'Karsan conflict',
  aboutSameAs: ['worldbook:karsan-war'],
  where: ['iso3166-1:KX'],
  measure: {
    id: 'killed',
    label: { en: 'people killed in the Karsan conflict' },
    about: 'war',
    property: 'deaths',
    unit: 'person',
    definition: 'reported',
    cumulative: true,
    period: { start: '2020-03' },
    terms: { en: ['killed', 'dead', 'died', 'deaths', 'death toll', 'toll', 'lives lost', 'lives'] },
  },
  observations: [
    observation('k1', '2021-01-10', 5400, { bound: 'more-than', claimedByEntity: 'relief' }),
    observation('k2', '2021-02-28', 7500, { bound: 'more-than', claimedByEntity: 'relief' }),
    observation('k3', '2021-03-01', 8311, { claimedBy: 'Documentation Centre', method: 'documented-count' }),
    observation('k4', '2021-03-27', 9000, { bound: 'more-than', claimedByEntity: 'relief' }),
    observation('k5', '2021-12-31', 27000, {
      bound: 'about',
      claimedBy: 'Documentation Centre',
      method: 'documented-count',
    }),
  ],
};

export const displaced: MeasureSeries = {
  pack: PACK,
  aboutLabel: 'Karsan conflict',
  aboutSameAs: ['worldbook:karsan-war'],
  where: ['iso3166-1:KX'],
  measure: {
    id: 'displaced',
    label: { en: 'people displaced by the Karsan conflict' },
    about: 'war',
    property: 'displaced',
    unit: 'person',
    cumulative: false,
    terms: { en: ['displaced', 'fled their homes', 'driven from their homes', 'homeless'] },
  },
  observations: [
    { ...observation('d1', '2021-03-05', 200_000, { bound: 'about' }), measure: 'displaced' },
    { ...observation('d2', '2021-06-05', 450_000, { bound: 'about' }), measure: 'displaced' },
  ],
};

export const drowned: MeasureSeries = {
  pack: PACK,
  aboutLabel: 'Lower Drava flood',
  aboutSameAs: [],
  where: [],
  measure: {
    id: 'drowned',
    label: { en: 'people killed by the Lower Drava flood' },
    about: 'flood',
    property: 'deaths',
    unit: 'person',
    cumulative: true,
    terms: { en: ['killed', 'drowned', 'dead', 'died', 'death toll', 'toll'] },
  },
  observations: [
    { ...observation('f1', '2021-03-03', 41, { claimedBy: 'Water Authority' }), measure: 'drowned' },
  ],
};

export const killedInYear: MeasureSeries = {
  ...killed,
  measure: {
    ...killed.measure,
    id: 'killed-2020',
    label: { en: 'people killed in the Karsan conflict in 2020' },
    cumulative: false,
    period: { start: '2020-03', end: '2020-12' },
    terms: { en: ['killed in 2020'] },
  },
  observations: [{ ...observation('y1', '2020-12-31', 5100), measure: 'killed-2020' }],
};

export const allSeries = [killed, killedInYear, displaced, drowned];

/** Literal, so that what is tested is the comparison and not name finding. */
export function mentionsIn(text: string): Mention[] {
  return entities
    .flatMap(({ aliases, id, type }) =>
      aliases.flatMap(alias => {
        const start = text.indexOf(alias);
        return start < 0 ? [] : [{ start, end: start + alias.length, text: alias, id, pack: PACK.id, type }];
      }),
    )
    .sort((a, b) => a.start - b.start);
}

export function contextOf(
  text: string,
  { title = '', published = null }: { title?: string; published?: string | null } = {},
): ArticleContext {
  const [mentions, titleMentions] = [mentionsIn(text), mentionsIn(title)];
  const ids = new Set([...mentions, ...titleMentions].map(({ id }) => id));
  return {
    text,
    title: title || null,
    published,
    language: 'en',
    mentions,
    titleMentions,
    known: entities.filter(({ id }) => ids.has(id)),
  };
}

export interface ClaimCase {
  readonly figure: string;
  readonly value: Value;
  readonly unit?: string | null;
  readonly measure?: string | null;
  readonly source?: string;
  readonly sourceKind?: SourceKind;
  readonly cue?: string;
}

/** A claim as the engine would read it: spans found by their words, the sentence between full stops. */
export function claimIn(text: string, id: string, given: ClaimCase): TextClaim {
  const start = text.indexOf(given.figure);
  if (start < 0) throw new Error(`no "${given.figure}" in the text`);
  const stop = text.slice(start).search(/[.!?](?=\s|$)/);
  const opening = text.slice(0, start).match(/(?:^|[.!?]\s+|\n)(?=[^.!?\n]*$)/);
  const sentence = {
    start: (opening?.index ?? 0) + (opening?.[0].length ?? 0),
    end: stop < 0 ? text.length : start + stop + 1,
  };
  const span = (words: string) => {
    const at = text.indexOf(words, sentence.start);
    return { start: at, end: at + words.length, text: words };
  };
  const source: Source | null = given.source
    ? {
        ...span(given.source),
        kind: given.sourceKind ?? 'other',
        entity: null,
        resolved: null,
        relayedBy: null,
      }
    : null;
  return {
    id,
    start,
    end: start + given.figure.length,
    quote: given.figure,
    value: given.value,
    unit: given.unit === undefined ? 'person' : given.unit,
    measure: given.measure === undefined ? 'killed' : given.measure,
    direction: null,
    source,
    cue: given.cue ? span(given.cue) : null,
    hedges: [],
    future: false,
    sentence,
    rivals: [],
  };
}
