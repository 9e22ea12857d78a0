import type { Target } from '../../browser/devtools.ts';
import { sleep } from '../../browser/until.ts';

const EVERY = 50;

/** Looks again and again what a worker's objects and buffers take; `end` resolves to the most, in MB. A worker in the middle of a slice answers after it. */
export function watchHeap(worker: Target): { end(): Promise<number> } {
  let isOver = false;
  let most = 0;
  const look = async () => {
    const { usedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage');
    most = Math.max(most, (Number(usedSize) + Number(backingStorageSize)) / 1e6);
  };
  const watching = (async () => {
    while (!isOver) {
      await look();
      await sleep(EVERY);
    }
  })();
  return {
    async end() {
      isOver = true;
      await watching;
      return most;
    },
  };
}
