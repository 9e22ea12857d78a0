import type { Target } from '../../browser/devtools.ts';
import { placeAliases } from '../names/aliases.ts';
import { flashText } from '../names/matchers/flash-text.ts';
import { newsTexts } from '../names/texts.ts';
import { bundle } from './extension.ts';
import type { Measured } from './in-page.ts';

export interface Matching {
  readonly name: string;
  readonly megabytesPerSecond: number;
  readonly passes: number;
  /** How many times faster Whence is; it has none itself, nor has what gives no places. */
  readonly behind: number | null;
}

/** Finding names in a page of Chromium, beside the quickest peers: each with a heap of its own, for a large one slows all that share it. */
export async function measureMatching(page: Target, count: number): Promise<Matching[]> {
  const texts = newsTexts();
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const script = `${await bundle('in-page.ts', 'bench')}; globalThis.bench = bench; bench.names`;
  const input = `${JSON.stringify(placeAliases(count))}, ${JSON.stringify(texts)}`;
  const names = await page.evaluate<string[]>(script);
  const all: (Measured & { name: string })[] = [];
  for (const name of names) {
    await page.send('Page.reload');
    await page.evaluate(script);
    await page.send('HeapProfiler.collectGarbage');
    all.push({
      name,
      ...(await page.evaluate<Measured>(`bench.measure(${JSON.stringify(name)}, ${input})`)),
    });
  }
  const ours = (all[0]?.ms ?? 0) / (all[0]?.pass ?? 1);
  return all.map(({ name, ms, pass }, at) => ({
    name,
    megabytesPerSecond: units / 1000 / ms,
    passes: ms / pass,
    behind: at === 0 || name === flashText.name ? null : ms / pass / ours,
  }));
}
