import { useEffect, useState } from 'preact/hooks';
import { Ledger } from '#components/ledger/ledger.tsx';
import { EVERYTHING, type LedgerFilter } from '#components/ledger/ledger-filter.ts';
import { download } from '#components/shared/download.ts';
import type { Forget } from '#utils/model/ledger.ts';
import type { LedgerReader } from '#utils/store/ledger/reader.ts';
import { EXPORT_FILES } from './export-files.ts';
import { forgetFound } from './forget-found.ts';
import { findAll } from './to-query.ts';
import { useFound } from './use-found.ts';

interface LedgerPageProps {
  readonly reader: LedgerReader;
  /** The background alone writes; resolves once it is done. */
  readonly forget: (what: Forget) => Promise<unknown>;
  /** Calls back when an article was read, and its claims kept. */
  readonly onRead: (listener: () => void, signal: AbortSignal) => void;
}

export function LedgerPage({ reader, forget, onRead }: LedgerPageProps) {
  const [filter, setFilter] = useState<LedgerFilter>(EVERYTHING);
  const { found, more, reload } = useFound(reader, filter);
  useEffect(() => {
    const life = new AbortController();
    onRead(reload, life.signal);
    return () => life.abort();
  }, [onRead, reload]);
  const forgetAndReload = async (what: Forget): Promise<void> => {
    await forget(what);
    reload();
  };
  return (
    <Ledger
      {...found}
      filter={filter}
      onFilter={setFilter}
      onMore={more}
      onExport={async format => {
        const { name, type, write } = EXPORT_FILES[format];
        download(name, new Blob(await Array.fromAsync(write(findAll(reader, filter))), { type }));
      }}
      onForget={forgetAndReload}
      onForgetFound={async () => forgetAndReload(await forgetFound(reader, filter))}
    />
  );
}
