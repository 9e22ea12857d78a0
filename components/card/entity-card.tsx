import { DOT } from '#components/shared/dot.ts';
import { type MessageKey, t } from '#utils/i18n/translate.ts';
import type { KnownEntity, Mention } from '#utils/model/entity.ts';
import type { Reading } from '#utils/model/reading.ts';
import { CardFrame, type CardFrameProps } from './card-frame.tsx';
import { OwnClaims } from './own-claims.tsx';
import { Ownership } from './ownership.tsx';

export interface EntityCardProps extends CardFrameProps {
  readonly entity: KnownEntity;
  /** The mention that was asked about. */
  readonly mention: Mention;
  readonly reading: Reading;
  readonly onJumpTo: (claim: string) => void;
}

/** Kinds of a speaker that its type says already, or that say nothing. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['named-person', 'other']);

/** The card of a known name: what it is, who owns it, what it is a party to, and its claims in this article. */
export function EntityCard({ entity, mention, reading, theme, onClose, onJumpTo }: EntityCardProps) {
  const claims = reading.claims.filter(claim => claim.source?.entity === entity.ref);
  const kicker = [t(`entity_type_${entity.type}`)];
  const kind = entity.source?.kind;
  if (kind && !SAYS_LITTLE.has(kind)) kicker.push(kindLabel(kind));
  return (
    <CardFrame
      key={mention.start}
      theme={theme}
      onClose={onClose}
      kicker={kicker.join(DOT)}
      title={entity.label}
    >
      {entity.description && <p class="description">{entity.description}</p>}
      {entity.source && <Ownership speaker={entity.source} />}
      <OwnClaims
        title={t('entity_claims')}
        claims={claims}
        beside={claim => claim.measure}
        onJumpTo={onJumpTo}
      />
      <details class="why">
        <summary>{t('why_marked')}</summary>
        <p>
          {mention.text === entity.label
            ? t('why_entity_plain', entity.label, entity.packTitle, entity.packVersion)
            : t('why_entity', mention.text, entity.label, entity.packTitle, entity.packVersion)}
        </p>
      </details>
    </CardFrame>
  );
}

/** A kind newer than this version stands as the pack writes it. */
function kindLabel(kind: string): string {
  const key = `source_kind_${kind.replaceAll('-', '_')}`;
  const label = t(key as MessageKey);
  return label === key ? kind : label;
}
