import { t } from '#utils/i18n/translate.ts';
import type { PackState } from '#utils/model/pack-sync.ts';

interface PackTagsProps {
  readonly pack: PackState;
  readonly now: number;
  /** The reader's organisation asks for it. */
  readonly isManaged: boolean;
}

/** What sets a pack apart, in a word each. */
export function PackTags({ pack: { subscription, expires }, now, isManaged }: PackTagsProps) {
  const tags = [
    isManaged && t('pack_managed'),
    subscription?.key === null && t('pack_unsigned'),
    subscription?.paused && t('pack_paused'),
    expires !== null && Date.parse(expires) < now && t('pack_overdue'),
  ].filter(tag => typeof tag === 'string');
  return tags.map(tag => (
    <span key={tag} class="tag">
      {tag}
    </span>
  ));
}
