import { type ExtensionBrowser, openBrowser } from '../browser/extension-browser.ts';
import { sleep, until } from '../browser/until.ts';
import { PackHost } from '../e2e/fixtures/pack-host.ts';
import { ask, held, namesShown } from './probe.ts';
import { randomFrom } from './random.ts';
import { openSite, type Site } from './site.ts';
import { PACK, Versions } from './versions.ts';

export interface StopRound {
  readonly round: number;
  /** Milliseconds after the sync began. */
  readonly stoppedAfter: number;
  /** The sync had ended by then. */
  readonly wasOver: boolean;
  /** How often the file that was fetched most often was fetched. */
  readonly fetches: number;
  /** In so many words; empty where all is as it should be. */
  readonly losses: readonly string[];
}

/** One browser with the settings open, its worker stopped again and again in the middle of a sync. */
export class StopRun {
  readonly #seed: number;
  readonly #host: PackHost;
  readonly #versions: Versions;
  readonly #site: Site;
  readonly #browser: ExtensionBrowser;
  #version = 1;
  #window = 0;

  private constructor(
    seed: number,
    host: PackHost,
    versions: Versions,
    site: Site,
    browser: ExtensionBrowser,
  ) {
    this.#seed = seed;
    this.#host = host;
    this.#versions = versions;
    this.#site = site;
    this.#browser = browser;
  }

  static async start(extension: string, seed: number): Promise<StopRun> {
    const host = await PackHost.create();
    const versions = await Versions.read();
    const site = await openSite(host, () => '');
    const browser = await openBrowser(extension, '/options.html', site.args);
    const run = new StopRun(seed, host, versions, site, browser);
    await versions.publish(host, 1);
    await ask(browser.page, 'subscribe-pack', { id: PACK, address: host.address, key: host.key });
    const began = performance.now();
    await run.#ended(1);
    run.#window = performance.now() - began;
    return run;
  }

  async round(round: number, after?: number): Promise<StopRound> {
    const random = randomFrom(this.#seed + round);
    const { page, stopWorkers } = this.#browser;
    const version = ++this.#version;
    await this.#versions.publish(this.#host, version);
    this.#host.asked.length = 0;
    await ask(page, 'sync-pack', { id: PACK });
    const stoppedAfter = after ?? Math.round(random() * this.#window);
    await sleep(stoppedAfter);
    const wasOver = (await held(page)).version === version;
    await stopWorkers();
    this.#window *= wasOver ? 0.9 : 1.1;
    const losses = await this.#ended(version);
    const names = new Set(await namesShown(page, this.#versions.text(version)));
    const missing = this.#versions.marks(version).filter(name => !names.has(name));
    if (missing.length > 0) losses.push(`${missing.length} names are not shown`);
    const fetches = this.#mostFetches();
    if (fetches > 2) losses.push(`a file was fetched ${fetches} times`);
    return { round, stoppedAfter, wasOver, fetches, losses };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#site.close();
  }

  /** By itself: nothing is asked for here. */
  async #ended(version: number): Promise<string[]> {
    const now = await until(async () => {
      const state = await held(this.#browser.page);
      return state.version === version && !state.underWay ? state : undefined;
    }, `version ${version}`).catch(() => held(this.#browser.page));
    if (now.version === version && !now.underWay) return [];
    return [
      `the sync stands at version ${now.version}: ${now.error ?? (now.underWay ? 'under way' : 'not begun')}`,
    ];
  }

  /** Of files whose names carry the version. */
  #mostFetches(): number {
    const counts = new Map<string, number>();
    for (const line of this.#host.asked)
      if (line.includes('.ndjson.gz')) counts.set(line, (counts.get(line) ?? 0) + 1);
    return Math.max(0, ...counts.values());
  }
}
