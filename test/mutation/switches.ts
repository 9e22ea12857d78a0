import type { MutantCoverage } from '@stryker-mutator/api/core';

/**
 * Stryker asks a function, by a string, whether a mutant is on, in every expression of the engine: nine times the cost of
 * the number that is compared here. The names are those of Stryker's instrumenter; code it writes otherwise runs as it is.
 */
export const lightened = (source: string): string =>
  `const $mutants = globalThis.$mutants;${source
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, '($mutants.on === $1 && $mutants.hit())')
    .replace(/stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g, '($mutants.counts && $mutants.cover($1))')}`;

/** Which mutant is on, and which mutants' places each test has passed, and how often. */
class Switches {
  on: number | null = null;
  hits = 0;
  limit = Number.POSITIVE_INFINITY;
  counts = true;
  test: string | null = null;
  readonly coverage: MutantCoverage = { static: {}, perTest: {} };

  #counts(): Record<string, number> {
    const { static: loading, perTest } = this.coverage;
    if (this.test === null) return loading;
    perTest[this.test] ??= {};
    return perTest[this.test] ?? loading;
  }

  /** A mutant that has made a loop endless is stopped here. */
  hit(): true {
    this.hits++;
    if (this.hits > this.limit) throw new Error(`passed ${this.hits} times`);
    return true;
  }

  cover(...mutants: readonly string[]): void {
    const counts = this.#counts();
    for (const mutant of mutants) counts[mutant] = (counts[mutant] ?? 0) + 1;
  }
}

export const switches: Switches = new Switches();
Object.assign(globalThis, { $mutants: switches });
