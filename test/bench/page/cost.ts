import type { Page } from '@playwright/test';

/** Milliseconds of processor time: of the first run in a world of its own (code not yet compiled for it), and of a later one. */
export interface Cost {
  readonly cold: number;
  readonly warm: number;
}

/** Each number is the least of so many measured. */
const TIMES = 5;
const RUNS = 20;

/**
 * What pieces of work cost the main thread of the page that is loaded. Each runs in isolated worlds, as the script of an extension
 * does; what DevTools itself costs is taken off.
 * @param script defines `works`, by name
 */
export async function costs(page: Page, script: string): Promise<Record<string, Cost>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await cdp.send('Page.getFrameTree');

  const spent = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'DevToolsCommandDuration')?.value ?? 0;
  };
  const newWorld = async (): Promise<(expression: string) => Promise<unknown>> => {
    const world = { frameId: frameTree.frame.id, worldName: crypto.randomUUID() };
    const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', world);
    const run = async (expression: string): Promise<unknown> => {
      const options = { contextId, expression, returnByValue: true };
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    };
    await run(script);
    return run;
  };
  const costOf = async (run: () => Promise<unknown>): Promise<number> => {
    const before = await spent();
    await run();
    return ((await spent()) - before) * 1000;
  };
  const measure = async (work: string): Promise<Cost> => {
    let [cold, warm] = [Infinity, Infinity];
    for (let time = 0; time < TIMES; time++) {
      const run = await newWorld();
      cold = Math.min(cold, await costOf(() => run(`void works[${JSON.stringify(work)}]()`)));
      const later = `for (let n = 0; n < ${RUNS}; n++) works[${JSON.stringify(work)}]()`;
      await run(later);
      warm = Math.min(warm, (await costOf(() => run(`${later}; null`))) / RUNS);
    }
    return { cold, warm };
  };

  const works = (await (await newWorld())('Object.keys(works)')) as string[];
  const measured: Record<string, Cost> = {};
  const own = await measure('nothing');
  for (const work of works) {
    const { cold, warm } = await measure(work);
    measured[work] = { cold: cold - own.cold, warm: warm - own.warm };
  }
  await cdp.detach();
  return measured;
}
