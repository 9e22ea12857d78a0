import type { KnownEntity } from '../../model/entity.ts';
import type { EntityRow } from '../../model/pack.ts';
import { entityRef } from '../../model/source.ts';
import type { Catalogue } from './catalogue.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { inLanguage, labelOf } from './words.ts';

/** What a card says of the entity. */
export function knownEntity(pack: LoadedPack, row: EntityRow, catalogue: Catalogue): KnownEntity {
  const { id, title, version } = pack.summary;
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
    source: row.source ? knownSource(id, row.source, catalogue) : null,
  };
}

function knownSource(
  pack: string,
  source: NonNullable<EntityRow['source']>,
  catalogue: Catalogue,
): KnownEntity['source'] {
  const { ownership } = source;
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
    partyTo: (source.partyTo ?? []).flatMap(party => {
      const found = catalogue.resolve(pack, party.id);
      // A party to something that no pack of the reader's knows has no name to show.
      return found ? [{ id: found.ref, label: labelOf(found.row), evidenceUrl: party.evidenceUrl }] : [];
    }),
  };
}
