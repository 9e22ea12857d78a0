import { DOT } from '#components/shared/dot.ts';
import { formatIsoDate } from '#components/shared/format-date.ts';
import { PageLink } from '#components/shared/page-link.tsx';
import { type MessageKey, t } from '#utils/i18n/translate.ts';
import type { KnownEntity } from '#utils/model/entity.ts';

type Speaker = NonNullable<KnownEntity['source']>;

const KINDS: Readonly<Record<string, MessageKey>> = {
  state: 'ownership_state',
  public: 'ownership_public',
  private: 'ownership_private',
  nonprofit: 'ownership_nonprofit',
  party: 'ownership_party',
  unknown: 'ownership_unknown',
};

/** "State-run", "Privately owned": a pack's word for who owns a speaker; a word unknown to this version stands as it is. */
export function ownershipLabel({ kind }: NonNullable<Speaker['ownership']>): string {
  const key = KINDS[kind];
  return key ? t(key) : kind;
}

interface OwnershipProps {
  readonly speaker: Speaker;
}

/** Who owns a speaker and what it is a party to, each with the link it rests on. */
export function Ownership({ speaker: { ownership, partyTo } }: OwnershipProps) {
  return (
    <ul class="facts">
      {ownership && (
        <li>
          <strong>{ownershipLabel(ownership)}</strong>
          {ownership.owner && DOT + t('ownership_owner', ownership.owner)}
          <span class="fact-evidence">
            {ownership.asOf && t('as_of', formatIsoDate(ownership.asOf)) + DOT}
            <PageLink url={ownership.evidenceUrl} />
          </span>
        </li>
      )}
      {partyTo.map(event => (
        <li key={event.id}>
          {t('party_to', event.label)}
          <span class="fact-evidence">
            <PageLink url={event.evidenceUrl} />
          </span>
        </li>
      ))}
    </ul>
  );
}
