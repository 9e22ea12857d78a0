import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtensionBrowser, openOn } from '../browser/extension-browser.ts';
import { until } from '../browser/until.ts';
import { PackHost } from '../e2e/fixtures/pack-host.ts';
import { recordsOf } from '../unit/store/records.ts';
import type { Damage, Target } from './damages.ts';
import { ask, held, ledgerIds, namesShown, setOpenDelay } from './probe.ts';
import { openSite, type Site } from './site.ts';
import { PACK, Versions } from './versions.ts';

export interface DamageResult {
  /** From the extension's first page to everything as it was. */
  readonly seconds: number;
  /** In so many words; empty where all came back. */
  readonly losses: readonly string[];
}

/** Of the packs that come with the extension, in round numbers. */
const BUNDLED_ROWS = 28_000;
const DELAY = 1250;
const BATCH = 500;
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];

/** A profile with a synced pack, a ledger and a changed setting, copied and damaged for each case, then opened without a network. */
export class DamageRun {
  readonly #extension: string;
  readonly #folder: string;
  readonly #versions: Versions;
  readonly #records: number;

  private constructor(extension: string, folder: string, versions: Versions, records: number) {
    this.#extension = extension;
    this.#folder = folder;
    this.#versions = versions;
    this.#records = records;
  }

  /** @param records claims in the ledger; half of them, and an older version of the pack, are in the stale copy */
  static async start(extension: string, records: number): Promise<DamageRun> {
    const folder = await mkdtemp(join(tmpdir(), 'whence-damage-'));
    const host = await PackHost.create();
    const versions = await Versions.read();
    const site = await openSite(host, () => '');
    const run = new DamageRun(extension, folder, versions, records);
    try {
      await run.#fill(host, site);
      return run;
    } finally {
      site.close();
    }
  }

  /** Rows of packs, those that came with the extension among them, and of the ledger. */
  get rows(): number {
    return BUNDLED_ROWS + this.#versions.rows + this.#records;
  }

  async damage(target: Target, { apply, late }: Damage): Promise<DamageResult> {
    const profile = join(this.#folder, 'case');
    await cp(join(this.#folder, 'newer'), profile, { recursive: true });
    try {
      await apply(profile, target, join(this.#folder, 'older'));
      if (late) {
        const { page, kill } = await this.#open(profile, OFFLINE);
        await ask(page, 'check-stores', null);
        await setOpenDelay(page, DELAY + 50);
        await until(async () => (await held(page)).openDelay === DELAY + 50, 'a write');
        await setOpenDelay(page, DELAY);
        await until(async () => (await held(page)).openDelay === DELAY, 'a write');
        await kill();
      }
      const { page, kill } = await this.#open(profile, OFFLINE);
      try {
        return await this.#look(page);
      } finally {
        await kill();
      }
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  close(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #look(page: ExtensionBrowser['page']): Promise<DamageResult> {
    const began = performance.now();
    const losses: string[] = [];
    await ask(page, 'check-stores', null);
    const names = new Set(await namesShown(page, this.#versions.text(1, 2)));
    const seconds = (performance.now() - began) / 1000;
    const missing = this.#versions.marks(2).filter(name => !names.has(name)).length;
    if (missing > 0) losses.push(`${missing} names are not shown`);
    if (this.#versions.marks(1).some(name => names.has(name)))
      losses.push('names of the older version are shown');
    const { openDelay, version, key } = await held(page);
    if (openDelay !== DELAY) losses.push(`the setting: ${openDelay}`);
    if (version !== 2 || !key) losses.push(`version ${version}, key ${key}`);
    const ids = await ledgerIds(page);
    if (new Set(ids).size !== this.#records) losses.push(`${ids?.length} of ${this.#records} records`);
    return { seconds, losses };
  }

  async #fill(host: PackHost, site: Site): Promise<void> {
    const [profile, older] = ['newer', 'older'].map(name => join(this.#folder, name)) as [string, string];
    const half = this.#records >> 1;
    for (const version of [1, 2]) {
      await this.#versions.publish(host, version);
      const browser = await this.#open(profile, site.args);
      const { page } = browser;
      if (version === 1)
        await ask(page, 'subscribe-pack', { id: PACK, address: host.address, key: host.key });
      else await ask(page, 'sync-pack', { id: PACK });
      for (let at = (version - 1) * half; at < version * half; at += BATCH)
        await ask(page, 'restore-records', { records: recordsOf(Math.min(BATCH, version * half - at), at) });
      await setOpenDelay(page, version === 1 ? 750 : DELAY);
      await until(async () => {
        const { openDelay, underWay, version: there } = await held(page);
        return there === version && !underWay && openDelay === (version === 1 ? 750 : DELAY);
      }, `version ${version}`);
      await browser.close();
      if (version === 1) await cp(profile, older, { recursive: true });
    }
  }

  #open(profile: string, args: readonly string[]): Promise<ExtensionBrowser> {
    return openOn({ profile, extension: this.#extension, path: '/options.html', args });
  }
}
