import { sourceKindLabel } from '#components/shared/source-kind-label.ts';
import { statusLabel } from '#components/shared/status-label.ts';
import { t } from '#utils/i18n/translate.ts';
import { SourceKind } from '#utils/model/source.ts';
import { StatusKind } from '#utils/model/status.ts';
import type { LedgerFilter, LedgerSite } from './ledger-filter.ts';

interface LedgerFiltersProps {
  readonly filter: LedgerFilter;
  readonly sites: readonly LedgerSite[];
  readonly onFilter: (next: LedgerFilter) => void;
}

/** Search and filters; each one narrows what the others left. */
export function LedgerFilters({ filter, sites, onFilter }: LedgerFiltersProps) {
  const set = (change: Partial<LedgerFilter>): void => onFilter({ ...filter, ...change });
  const siteOptions = sites.map(({ key, count }) => [key, t('ledger_site', key, count)] as const);
  return (
    <search class="ledger-filters">
      <input
        type="search"
        class="field"
        aria-label={t('ledger_search')}
        placeholder={t('ledger_search')}
        value={filter.search}
        onInput={event => set({ search: event.currentTarget.value })}
      />
      <Pick label="ledger_sites" value={filter.host} options={siteOptions} onPick={host => set({ host })} />
      <Pick
        label="ledger_sources"
        value={filter.kind}
        options={SourceKind.options.map(kind => [kind, sourceKindLabel(kind)] as const)}
        onPick={kind => set({ kind })}
      />
      <Pick
        label="ledger_statuses"
        value={filter.status}
        options={StatusKind.options.map(kind => [kind, statusLabel(kind)] as const)}
        onPick={status => set({ status })}
      />
      {(['from', 'to'] as const).map(end => (
        <label class="ledger-day" key={end}>
          <span>{t(`ledger_${end}`)}</span>
          <input
            type="date"
            class="field"
            value={filter[end]}
            onChange={event => set({ [end]: event.currentTarget.value })}
          />
        </label>
      ))}
    </search>
  );
}

interface PickProps<T extends string> {
  /** Names the field, and the choice of everything. */
  readonly label: 'ledger_sites' | 'ledger_sources' | 'ledger_statuses';
  readonly value: T | '';
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onPick: (value: T | '') => void;
}

function Pick<T extends string>({ label, value, options, onPick }: PickProps<T>) {
  return (
    <select
      class="field"
      aria-label={t(label)}
      value={value}
      onChange={({ currentTarget }) =>
        onPick(options.find(([option]) => option === currentTarget.value)?.[0] ?? '')
      }
    >
      <option value="">{t(label)}</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}
