import { Ledger } from '#components/ledger/ledger.tsx';
import { EVERYTHING, type LedgerFilter } from '#components/ledger/ledger-filter.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import { ledgerFacts, ledgerSites, records, tolls } from '../../fixtures/ledger.ts';
import type { Scene } from './scenes.tsx';

const nothing = (): void => {};

const ledger = (shown: readonly LedgerRecord[], filter: Partial<LedgerFilter> = {}): Scene => ({
  surface: 'page',
  draw: () => (
    <Ledger
      records={shown}
      group={filter.group ?? ''}
      hasMore={shown.length > 3}
      groups={ledgerFacts}
      sites={ledgerSites}
      total={shown.length}
      error={null}
      filter={{ ...EVERYTHING, ...filter }}
      onFilter={nothing}
      onMore={nothing}
      onExport={nothing}
      onForget={nothing}
      onForgetFound={nothing}
    />
  ),
});

export const ledgerScenes: Readonly<Record<string, Scene>> = {
  'ledger-empty': ledger([]),
  'ledger-none': ledger([], { search: 'zebra' }),
  'ledger-some': ledger([...records, ...tolls]),
  'ledger-measure': ledger(tolls, { group: 'example.uprising#deaths' }),
};
