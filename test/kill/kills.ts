import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtensionBrowser, openOn } from '../browser/extension-browser.ts';
import { sleep, until } from '../browser/until.ts';
import { PackHost } from '../e2e/fixtures/pack-host.ts';
import { readArticleFile } from '../e2e/fixtures/site.ts';
import { ask, held, leaveMarks, ledgerIds, missingMarks, namesShown, setOpenDelay } from './probe.ts';
import { randomFrom } from './random.ts';
import { openSite, type Site } from './site.ts';
import { tearTails } from './torn-tail.ts';
import { PACK, Versions } from './versions.ts';

export interface KillRound {
  readonly round: number;
  /** Milliseconds after the sync began. */
  readonly killedAfter: number;
  /** How many databases got a torn tail; 0 where none was to. */
  readonly torn: number;
  /** The new version was in use by then. */
  readonly wasOver: boolean;
  /** Stores that the browser had thrown away at the start after. */
  readonly thrownAway: readonly string[];
  /** In so many words; empty where nothing was lost. */
  readonly losses: readonly string[];
}

/** Milliseconds between two values that the field for a delay takes. */
const STEP = 50;

/** What was said to be kept before the kill. */
interface Kept {
  version: number;
  openDelay: number;
  readonly records: Set<string>;
}

/** One profile, killed again and again while a real pack is synced, claims are kept and settings change. */
export class KillRun {
  readonly #extension: string;
  readonly #seed: number;
  readonly #profile: string;
  readonly #host: PackHost;
  readonly #versions: Versions;
  readonly #site: Site;
  readonly #kept: Kept = { version: 0, openDelay: 500, records: new Set() };
  #browser: ExtensionBrowser | null = null;
  /** A kill comes at any moment up to this: about as long as a sync takes here and now. */
  #window = 0;

  private constructor(
    extension: string,
    seed: number,
    profile: string,
    host: PackHost,
    versions: Versions,
    site: Site,
  ) {
    this.#extension = extension;
    this.#seed = seed;
    this.#profile = profile;
    this.#host = host;
    this.#versions = versions;
    this.#site = site;
  }

  /** Starts a browser, subscribes, and waits for the first version. */
  static async start(extension: string, seed: number): Promise<KillRun> {
    const host = await PackHost.create();
    const versions = await Versions.read();
    const article = await readArticleFile('syria-2012.html');
    const site = await openSite(host, path =>
      article.replaceAll('7,500', `7,${500 + Number(path.slice(1))}`),
    );
    const profile = await mkdtemp(join(tmpdir(), 'whence-kill-'));
    const run = new KillRun(extension, seed, profile, host, versions, site);
    await versions.publish(host, 1);
    const { page } = await run.#open();
    await ask(page, 'subscribe-pack', { id: PACK, address: host.address, key: host.key });
    await run.#synced(page, 1);
    return run;
  }

  /**
   * Kills in the middle of a sync to a new version, starts again, and looks for what was lost.
   * @param after milliseconds; left out, the seed and the round say it
   */
  async round(round: number, after?: number): Promise<KillRound> {
    const random = randomFrom(this.#seed + round);
    const { page, open, kill } = this.#browser ?? (await this.#open());
    await this.#keepSome(page, open, round);
    const { version: before, openDelay } = this.#kept;
    await this.#versions.publish(this.#host, before + 1);
    await ask(page, 'sync-pack', { id: PACK });
    void open(`https://news.test/${2 * round + 1}`).catch(() => undefined);
    void setOpenDelay(page, openDelay + STEP).catch(() => undefined);
    const killedAfter = after ?? Math.round(random() * this.#window);
    await sleep(killedAfter);
    const wasOver = (await held(page)).version !== before;
    await kill();
    this.#browser = null;
    const torn = round % 2 === 1 ? await tearTails(this.#profile, () => true) : 0;
    const found = await this.#look(before, round);
    // A machine that others use as well is fast now and slow then: moments before the switch shall be the most, but not all.
    this.#window *= wasOver ? 0.8 : 1.1;
    return { round, killedAfter, wasOver, torn, ...found };
  }

  async close(): Promise<void> {
    await this.#browser?.kill();
    this.#site.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #open(): Promise<ExtensionBrowser> {
    this.#browser = await openOn({
      profile: this.#profile,
      extension: this.#extension,
      path: '/options.html',
      args: this.#site.args,
    });
    return this.#browser;
  }

  /** Claims of an article and a setting, waited for until they are kept. */
  async #keepSome(
    page: ExtensionBrowser['page'],
    open: ExtensionBrowser['open'],
    round: number,
  ): Promise<void> {
    const known = this.#kept.records.size;
    const article = await open(`https://news.test/${2 * round}`);
    const ids = await until(async () => {
      const now = (await ledgerIds(page)) ?? [];
      return now.length > known ? now : undefined;
    }, 'records of the article');
    for (const id of ids) this.#kept.records.add(id);
    await article.close();
    const openDelay = STEP * (2 + 2 * (round % 48));
    await setOpenDelay(page, openDelay);
    await until(async () => (await held(page)).openDelay === openDelay, 'the setting');
    this.#kept.openDelay = openDelay;
    await leaveMarks(page, round);
  }

  async #look(before: number, round: number): Promise<Pick<KillRound, 'losses' | 'thrownAway'>> {
    const losses: string[] = [];
    const { page } = await this.#open();
    await ask(page, 'check-stores', null);
    const thrownAway = await missingMarks(page, round);
    await this.#shown(page, before, losses);
    const after = await until(async () => {
      const now = await held(page);
      return now.underWay ? undefined : now;
    }, 'the end of the sync');
    if (after.key !== this.#host.key) losses.push(`the key: ${after.key}`);
    if (after.version !== before + 1)
      losses.push(`the sync ended at version ${after.version}: ${after.error}`);
    await this.#shown(page, before, losses);
    const { openDelay, records } = this.#kept;
    if (after.openDelay !== openDelay && after.openDelay !== openDelay + STEP)
      losses.push(`the setting: ${after.openDelay} instead of ${openDelay}`);
    const ids = new Set(await ledgerIds(page));
    const lost = [...records].filter(id => !ids.has(id));
    if (lost.length > 0) losses.push(`${lost.length} of ${records.size} records`);
    this.#kept.version = after.version ?? before;
    return { losses, thrownAway };
  }

  /** The one version whose names are shown; anything but the whole of one version is a loss. */
  async #shown(page: ExtensionBrowser['page'], before: number, losses: string[]): Promise<void> {
    const names = new Set(await namesShown(page, this.#versions.text(before, before + 1)));
    const [old, young] = [before, before + 1].map(
      version => this.#versions.marks(version).filter(name => names.has(name)).length,
    );
    const all = this.#versions.marks(before).length;
    const isWhole = (old === all && young === 0) || (old === 0 && young === all);
    if (!isWhole) losses.push(`shown: ${old} names of version ${before} and ${young} of the next, of ${all}`);
  }

  async #synced(page: ExtensionBrowser['page'], version: number): Promise<void> {
    const began = performance.now();
    await until(async () => (await held(page)).version === version, `version ${version}`);
    this.#window = performance.now() - began;
    this.#kept.version = version;
  }
}
