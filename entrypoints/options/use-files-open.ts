import { useEffect, useState } from 'preact/hooks';
import { areFilesOpen } from '#utils/tabs/site-permission.ts';

/** Whether Chrome lets extensions onto files; null in Firefox. Chrome starts the extension anew when its switch is moved. */
export function useFilesOpen(): boolean | null {
  const [open, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    if (!import.meta.env.FIREFOX) void areFilesOpen().then(setOpen);
  }, []);
  return open;
}
