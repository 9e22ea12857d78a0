import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that the service workers of browsers started by this process have taken since they woke: what a busy machine does not
 * change, as it does the time on the wall. Linux alone tells; null elsewhere.
 */
export function workerThreadTime(): number | null {
  const processes = entries('/proc').filter(name => /^\d+$/.test(name));
  if (processes.length === 0) return null;
  const threads = processes.flatMap(pid =>
    entries(`/proc/${pid}/task`)
      .map(thread => `/proc/${pid}/task/${thread}`)
      .filter(thread => text(`${thread}/comm`).startsWith('ServiceWorker') && isOurs(pid)),
  );
  const nanoseconds = threads.map(thread => Number(text(`${thread}/schedstat`).split(' ')[0]));
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

function isOurs(pid: string): boolean {
  for (let one = pid; Number(one) > 1; one = parentOf(one)) if (one === String(process.pid)) return true;
  return false;
}

/** The parent stands second after the name in brackets, which may itself hold spaces. */
const parentOf = (pid: string): string => /.*\) \S (\d+)/.exec(text(`/proc/${pid}/stat`))?.[1] ?? '0';

/** Processes and threads end while they are looked at. */
function text(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
