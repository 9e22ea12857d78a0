import { DOT } from '#components/shared/dot.ts';
import { formatDate } from '#components/shared/format-date.ts';
import { formatValue } from '#components/shared/format-value.ts';
import { Link } from '#components/shared/link.tsx';
import { uiLocale } from '#components/shared/locale.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { PackChanges, PackFigureLine } from '#utils/model/pack-changes.ts';

/** A large pack changes thousands of figures; more than a reader goes through costs the page its ease. */
const SHOWN = 200;

/** Figures added, revised and withdrawn from one version to the next, with old and new value. */
export function PackChangesList({ changes }: { changes: PackChanges }) {
  const { from, to, added, revised, withdrawn, entitiesAdded, entitiesRemoved } = changes;
  const rows = [
    ...revised.map(({ before, after }) => (
      <Change key={after.id} kind="revised" before={before} after={after} />
    )),
    ...added.map(line => <Change key={line.id} kind="added" before={null} after={line} />),
    ...withdrawn.map(line => <Change key={line.id} kind="withdrawn" before={line} after={null} />),
  ];
  return (
    <div class="pack-changes">
      <h4>{t('changes_heading', from, to)}</h4>
      <p class="pack-facts">
        {[
          tCount('changes_added', added.length, uiLocale()),
          tCount('changes_revised', revised.length, uiLocale()),
          tCount('changes_withdrawn', withdrawn.length, uiLocale()),
          tCount('changes_names_added', entitiesAdded, uiLocale()),
          tCount('changes_names_removed', entitiesRemoved, uiLocale()),
        ].join(DOT)}
      </p>
      <ul>{rows.slice(0, SHOWN)}</ul>
      {rows.length > SHOWN && (
        <p class="pack-facts">{tCount('changes_more', rows.length - SHOWN, uiLocale())}</p>
      )}
    </div>
  );
}

interface ChangeProps {
  readonly kind: 'added' | 'revised' | 'withdrawn';
  readonly before: PackFigureLine | null;
  readonly after: PackFigureLine | null;
}

function Change({ kind, before, after }: ChangeProps) {
  const line = after ?? before;
  if (!line) return null;
  return (
    <li>
      <span class="change-kind">{t(`change_${kind}`)}</span> {line.measure}:{' '}
      {before && <del>{said(before)}</del>} {after && <ins>{said(after)}</ins>}
      {DOT}
      {line.claimedBy}
      {DOT}
      <Link url={line.url} />
    </li>
  );
}

const said = ({ value, unit, asOf }: PackFigureLine): string =>
  `${formatValue(value, unit)} (${formatDate(asOf)})`;
