import { readdir, readFile, writeFile } from 'node:fs/promises';

/** What a browser and the process of its extension cost, as Linux counts it: another program beside it makes nothing look dearer. */
export interface Costs {
  /** Most megabytes of the extension's process since the last `forget`. */
  forget(): Promise<void>;
  most(): Promise<number>;
  /** Milliseconds of processor time: of the whole browser, and of the extension's worker alone. */
  time(): Promise<{ browser: number; worker: number }>;
}

interface Process {
  readonly pid: number;
  readonly line: string;
  readonly parent: number;
}

/** @param profile of the browser, which its command line names */
export async function costsOf(profile: string): Promise<Costs> {
  const all = await processes();
  const main = all.find(({ line }) => line.includes(profile) && !line.includes('--type='));
  const isOurs = ({ pid, parent }: Process): boolean => {
    const above = all.find(one => one.pid === parent);
    return pid === main?.pid || (above !== undefined && isOurs(above));
  };
  const ours = all.filter(isOurs);
  const extension = ours.find(({ line }) => line.includes('--extension-process'))?.pid;
  if (extension === undefined) throw new Error('no process of the extension');
  return {
    forget: () => writeFile(`/proc/${extension}/clear_refs`, '5'),
    async most() {
      const status = await readFile(`/proc/${extension}/status`, 'utf8');
      return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / 1000;
    },
    async time() {
      const threads = (await Promise.all(ours.map(({ pid }) => threadsOf(pid)))).flat();
      const sum = (list: typeof threads) => list.reduce((total, { ms }) => total + ms, 0);
      return {
        browser: sum(threads),
        worker: sum(threads.filter(({ name }) => name.startsWith('ServiceWorker'))),
      };
    },
  };
}

async function threadsOf(pid: number): Promise<{ name: string; ms: number }[]> {
  const folder = `/proc/${pid}/task`;
  return readAll(await readdir(folder), async id => {
    const [name, times] = await Promise.all([
      readFile(`${folder}/${id}/comm`, 'utf8'),
      readFile(`${folder}/${id}/schedstat`, 'utf8'),
    ]);
    return { name, ms: Number(times.split(' ')[0]) / 1e6 };
  });
}

async function processes(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
  return readAll(pids, async pid => {
    const [line, stat] = await Promise.all([
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    return { pid: Number(pid), line, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
  });
}

/** Some end while they are read. */
async function readAll<T>(names: readonly string[], read: (name: string) => Promise<T>): Promise<T[]> {
  const settled = await Promise.allSettled(names.map(read));
  return settled.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
}
