import { ownershipLabel } from '#components/card/ownership.tsx';
import { DOT } from '#components/shared/dot.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { trusted } from '#components/shared/trusted.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { KnownEntity, Mention } from '#utils/model/entity.ts';
import { moveFocus } from './arrow-keys.ts';
import { Heard } from './heard.tsx';

interface EntityListProps {
  readonly known: readonly KnownEntity[];
  readonly mentions: readonly Mention[];
  /** With the first mention of the entity. */
  readonly onJump: (mention: Mention) => void;
}

/** The known names of an article, in the order of their first mention. */
export function EntityList({ known, mentions, onJump }: EntityListProps) {
  const byRef = new Map(known.map(entity => [entity.ref, entity]));
  const groups = Map.groupBy(mentions, mention => `${mention.pack}#${mention.id}`);
  return (
    <ul class="rows" aria-label={t('entities_heading')} onKeyDown={moveFocus}>
      {[...groups].map(([ref, [first, ...rest]]) => {
        if (!first) return null;
        const entity = byRef.get(ref);
        return (
          <li key={ref}>
            <button type="button" class="row-button" onClick={trusted(() => onJump(first))}>
              <span class="row-title">
                <span class="row-name">{entity?.label ?? first.text}</span>
                <Heard>.</Heard>
              </span>
              <span class="row-from">
                {entity ? descriptionOf(entity) : t(`entity_type_${first.type}`)}
                <Heard>.</Heard>
              </span>
              {rest.length > 0 && (
                <span class="row-others">{tCount('mentions_count', rest.length + 1, uiLocale())}</span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function descriptionOf(entity: KnownEntity): string {
  const parts = [
    entity.source?.ownership && ownershipLabel(entity.source.ownership),
    ...(entity.source?.partyTo ?? []).map(event => t('party_to', event.label)),
    entity.description ?? t(`entity_type_${entity.type}`),
  ];
  return parts.filter(Boolean).join(DOT);
}
