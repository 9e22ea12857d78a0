import { readFile } from 'node:fs/promises';

/** How many checks of one kind passed, failed and were skipped. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const NONE: Count = { passed: 0, failed: 0, skipped: 0 };

/** A command that passes or fails as a whole. */
export const ofExit = (status: number): Count => ({
  ...NONE,
  ...(status === 0 ? { passed: 1 } : { failed: 1 }),
});

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Tests of a Vitest JSON report; a file that could not even be loaded counts as a failure. */
export async function ofVitest(path: string, status: number): Promise<Count> {
  const report: VitestReport = JSON.parse(await readFile(path, 'utf8'));
  const broken = report.testResults.filter(
    f => f.status === 'failed' && f.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; skipped: number; flaky: number };
}

/** Tests of a Playwright JSON report; one that passed at its second try is named by Playwright and counts as passed. */
export async function ofPlaywright(path: string, status: number): Promise<Count> {
  const { stats }: PlaywrightReport = JSON.parse(await readFile(path, 'utf8'));
  const failed = stats.unexpected;
  return {
    passed: stats.expected + stats.flaky,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: stats.skipped,
  };
}
