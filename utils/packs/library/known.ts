import type { KnownEntity } from '../../model/entity.ts';
import type { EntityRow } from '../../model/pack.ts';
import { entityRef } from '../../model/source.ts';
import type { Catalogue } from './catalogue.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { inLanguage, labelOf } from './words.ts';

/** What a card says of the entity. */
export async function knownEntity(
  pack: LoadedPack,
  row: EntityRow,
  catalogue: Catalogue,
): Promise<KnownEntity> {
  const { id, title, version } = pack.summary;
  const governs = row.capitalOf ?? countryOf(row);
  return {
    ref: entityRef(id, row.id),
    pack: id,
    packTitle: title,
    packVersion: version,
    id: row.id,
    type: row.type,
    label: labelOf(row),
    description: row.description ? inLanguage(row.description) : null,
    sameAs: row.sameAs ?? [],
    ...(governs !== undefined && { governs }),
    ...(row.type === 'place' && row.country !== undefined && { country: row.country }),
    source: row.source ? await knownSource(id, row.source, catalogue) : null,
  };
}

const COUNTRY = /^iso3166-1:([A-Z]{2})$/;
const countryOf = ({ sameAs = [] }: EntityRow): string | undefined =>
  sameAs.map(name => COUNTRY.exec(name)?.[1]).find(code => code !== undefined);

async function knownSource(
  pack: string,
  source: NonNullable<EntityRow['source']>,
  catalogue: Catalogue,
): Promise<KnownEntity['source']> {
  const { ownership, partyTo = [] } = source;
  const parties = await Promise.all(
    partyTo.map(async party => ({ party, found: await catalogue.resolve(pack, party.id) })),
  );
  return {
    kind: source.kind ?? null,
    country: source.country ?? null,
    ownership: ownership
      ? {
          kind: ownership.kind,
          owner: ownership.owner ?? null,
          evidenceUrl: ownership.evidenceUrl,
          asOf: ownership.asOf ?? null,
        }
      : null,
    // A party to something that no pack of the reader's knows has no name to show.
    partyTo: parties.flatMap(({ party, found }) =>
      found ? [{ id: found.ref, label: labelOf(found.row), evidenceUrl: party.evidenceUrl }] : [],
    ),
  };
}
