import { Link } from '#components/shared/link.tsx';
import type { PackChanges } from '#utils/model/pack-changes.ts';
import type { PackState, SyncActivity } from '#utils/model/pack-sync.ts';
import { type PackActions, PackButtons } from './packs-buttons.tsx';
import { PackChangesList } from './packs-changes.tsx';
import { PackExport } from './packs-export.tsx';
import { PackFacts } from './packs-facts.tsx';
import { PackSyncState } from './packs-sync-state.tsx';
import { PackTags } from './packs-tags.tsx';

interface PackCardProps extends PackActions {
  readonly pack: PackState;
  readonly activity: SyncActivity | null;
  readonly changes: PackChanges | null | undefined;
  readonly now: number;
  readonly isManaged: boolean;
  /** The organisation decides which packs there are. */
  readonly isLocked: boolean;
}

export function PackCard({ pack, activity, changes, now, isManaged, isLocked, ...actions }: PackCardProps) {
  const { title, description, homepage, subscription } = pack;
  return (
    <article class="pack" aria-label={title}>
      <h3>
        {title} <PackTags pack={pack} now={now} isManaged={isManaged} />
      </h3>
      {description && <p>{description}</p>}
      <PackFacts pack={pack} now={now} />
      {homepage && <Link url={homepage} />}
      {subscription && (
        <>
          <PackSyncState subscription={subscription} activity={activity} />
          <PackButtons
            {...actions}
            pack={pack}
            subscription={subscription}
            isBusy={activity !== null || subscription.underWay}
            isShowingChanges={changes !== undefined}
            isLocked={isLocked}
          />
        </>
      )}
      {pack.version !== null && <PackExport pack={pack} onExport={actions.onExport} />}
      {changes && <PackChangesList changes={changes} />}
    </article>
  );
}
