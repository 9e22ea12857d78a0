import { t, tCount } from '#utils/i18n/translate.ts';
import type { PackSummary } from '#utils/model/reading.ts';
import { DOT } from './dot.ts';
import { formatIsoDate } from './format-date.ts';
import { Link } from './link.tsx';
import { uiLocale } from './locale.ts';

/** A pack as a list shows it. */
export interface PackDetails extends PackSummary {
  readonly rows: number;
  /** Came with the extension. */
  readonly bundled: boolean;
  readonly description: string | null;
  readonly curator: string | null;
  readonly licence: string | null;
  readonly homepage: string | null;
  /** ISO 8601. */
  readonly created: string;
}

interface PackListProps {
  readonly packs: readonly PackDetails[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Which packs are in use, by whom, how large, how old. */
export function PackList({ packs, now }: PackListProps) {
  if (packs.length === 0) return <p class="hint">{t('packs_none')}</p>;
  return (
    <ul class="packs">
      {packs.map(pack => (
        <li key={pack.id}>
          <h3>{pack.title}</h3>
          {pack.description && <p>{pack.description}</p>}
          <p class="pack-facts">{factsOf(pack, now).join(DOT)}</p>
          {pack.homepage && <Link url={pack.homepage} />}
        </li>
      ))}
    </ul>
  );
}

function factsOf(pack: PackDetails, now: number): string[] {
  const stale = pack.expires !== null && Date.parse(pack.expires) < now;
  return [
    t('pack_version', pack.version),
    t('pack_created', formatIsoDate(pack.created)),
    tCount('pack_rows', pack.rows, uiLocale()),
    pack.curator && t('pack_curator', pack.curator),
    pack.licence && t('pack_licence', pack.licence),
    pack.bundled && t('pack_bundled'),
    stale && t('pack_stale', formatIsoDate(pack.expires ?? '')),
  ].filter(fact => typeof fact === 'string');
}
