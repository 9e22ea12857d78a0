import { uiLocale } from '#components/shared/locale.ts';
import { type PackDetails, PackList } from '#components/shared/pack-list.tsx';
import { tCount } from '#utils/i18n/translate.ts';

interface PacksSummaryProps {
  readonly packs: readonly PackDetails[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The packs by name; what each is, unfolded. */
export function PacksSummary({ packs, now }: PacksSummaryProps) {
  if (packs.length === 0) return <PackList packs={packs} now={now} />;
  return (
    <>
      <ul class="pack-names">
        {packs.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <details class="pack-facts-all">
        <summary>{tCount('welcome_packs', packs.length, uiLocale())}</summary>
        <PackList packs={packs} now={now} />
      </details>
    </>
  );
}
