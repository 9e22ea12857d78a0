import { useEffect, useState } from 'preact/hooks';
import { Ledger } from '#components/ledger/ledger.tsx';
import { send } from '#utils/messages/send.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import { openLedgerReader } from '#utils/store/ledger/guest.ts';
import { download } from './download.ts';
import { toCsv } from './to-csv.ts';

const reader = openLedgerReader();

export function LedgerPage() {
  const [records, setRecords] = useState<readonly LedgerRecord[]>([]);
  const load = async (): Promise<void> => setRecords(await Array.fromAsync(reader.all()));
  useEffect(() => void load(), []);
  return (
    <Ledger
      records={records}
      onExport={(format, chosen) =>
        format === 'csv'
          ? download('whence-ledger.csv', 'text/csv', toCsv(chosen))
          : download('whence-ledger.json', 'application/json', JSON.stringify(chosen, null, 2))
      }
      onForget={async ids => {
        await send('forget-claims', { ids: [...ids] });
        await load();
      }}
    />
  );
}
