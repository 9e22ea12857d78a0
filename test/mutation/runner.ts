import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type CompleteDryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { lightened, switches } from './switches.ts';
import { registered } from './vitest-in-process.ts';

// Random texts kill a mutant one day and not the next.
const TESTS = 'test/unit/engine/**/!(properties|same-as-reference).test.ts';
const VITEST = import.meta.resolve('./vitest-in-process.ts');

// Stryker's limit is a hundred times what all tests together do, which takes seconds; a mutant is endless at twice that.
const HIT_LIMIT_FACTOR = 50;

function run(id: number): TestResult {
  const { name, body } = registered[id] ?? { name: '', body: () => {} };
  const began = performance.now();
  let failure: unknown = null;
  try {
    body();
  } catch (error) {
    failure = error;
  }
  const result = { id: String(id), name, timeSpentMs: performance.now() - began };
  return failure === null
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: String(failure) };
}

/**
 * Runs the engine's tests in Stryker's own process, each mutant switched on in code that is loaded once: Vitest would load
 * the engine and all case files anew for every mutant.
 */
class InProcessRunner implements TestRunner {
  /** Stryker may ask for fresh code where a mutant is passed at loading too; the configuration leaves out what only runs then. */
  capabilities(): { reloadEnvironment: true } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' ? { url: VITEST, shortCircuit: true } : next(specifier, context),
      load: (url, context, next) => {
        const loaded = next(url, context);
        return url.includes('/utils/engine/')
          ? { ...loaded, source: lightened(String(loaded.source)) }
          : loaded;
      },
    });
    for (const file of globSync(TESTS).sort()) await import(pathToFileURL(resolve(file)).href);
    // Tables that fill themselves at first use are filled before the first mutant.
    for (const id of registered.keys()) run(id);
  }

  async dryRun(): Promise<CompleteDryRunResult> {
    const tests = [...registered.keys()].map(id => {
      switches.test = String(id);
      return run(id);
    });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: switches.coverage };
  }

  async mutantRun({
    testFilter,
    activeMutant,
    hitLimit,
    disableBail,
  }: MutantRunOptions): Promise<MutantRunResult> {
    switches.counts = false;
    // No text of a test is the one that was read last, whose tokens are kept.
    for (const id of [0, registered.length - 1]) run(id);
    switches.hits = 0;
    switches.limit = (hitLimit ?? Number.POSITIVE_INFINITY) / HIT_LIMIT_FACTOR;
    switches.on = Number(activeMutant.id);
    const tests: TestResult[] = [];
    for (const id of testFilter ?? registered.keys()) {
      const result = run(Number(id));
      tests.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    switches.on = null;
    return toMutantRunResult(
      determineHitLimitReached(switches.hits, switches.limit) ?? { status: DryRunStatus.Complete, tests },
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
