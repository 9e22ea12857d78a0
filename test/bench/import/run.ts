/**
 * `node test/bench/import/run.ts [ROWS]`: a pack of a million names (ROWS of five each) taken from a file in the settings page of the built extension
 * (`npx wxt build -b chrome --mode demo`): how long it takes, and the longest task that held up the page meanwhile. Exit code 1 where one was over
 * 100 ms.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTar } from '#utils/packs/file/tar.ts';
import { extensionIdOf, launch } from '../../e2e/fixtures/extension.ts';
import { largePack } from '../../e2e/fixtures/large-pack.ts';

const ROWS = Number(process.argv[2] ?? 200_000);
const NAMES_OF_ONE = 5;
const LONGEST = 100;
const PATIENCE = 600_000;

/** What the page notes while the pack comes in. */
interface Noted {
  /** Milliseconds of each task over 50. */
  readonly tasks: readonly number[];
  /** How often the words beside the bar changed. */
  readonly steps: number;
}

const folder = await mkdtemp(join(tmpdir(), 'whence-import-'));
const files = await largePack({ id: 'bench', title: 'Bench', version: 1, rows: ROWS, aliases: NAMES_OF_ONE });
const file = join(folder, 'bench.tar');
await writeFile(file, writeTar([...files].map(([name, bytes]) => [name, new Uint8Array(bytes)])).stream());
const context = await launch(join(folder, 'profile'));
try {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/options.html`);
  await page.evaluate(() => {
    const noted = { tasks: [] as number[], steps: 0 };
    Object.assign(globalThis, { noted });
    new PerformanceObserver(list => {
      noted.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    let words = '';
    new MutationObserver(() => {
      const now = document.querySelector('.pack-progress')?.textContent ?? '';
      if (now !== words) noted.steps++;
      words = now;
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.getByLabel('Or from a file (.tar)').setInputFiles(file);
  const offer = page.getByRole('region', { name: 'Subscribe to “Bench”?' });
  await offer.getByRole('button', { name: 'Subscribe', exact: true }).click({ timeout: PATIENCE });
  const start = performance.now();
  await offer.getByRole('alert').getByRole('button', { name: 'Subscribe' }).click();
  const pack = page.getByRole('article', { name: 'Bench' });
  await pack.getByText('version 1').waitFor({ timeout: PATIENCE });
  const seconds = (performance.now() - start) / 1000;
  const { tasks, steps } = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
  const longest = Math.max(0, ...tasks);
  const names = (ROWS * NAMES_OF_ONE).toLocaleString('en');
  console.log(
    `${names} names in ${ROWS.toLocaleString('en')} rows: ${seconds.toFixed(1)} s, ${steps} steps shown`,
  );
  console.log(
    `${longest <= LONGEST ? 'kept  ' : 'MISSED'} longest task of the page ${longest.toFixed(0)} ms (budget ${LONGEST})`,
  );
  process.exitCode = longest <= LONGEST ? 0 : 1;
} finally {
  await context.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
