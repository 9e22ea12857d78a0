import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: './results/e2e',
  // Each test is a browser of its own; two of them keep a two-core machine busy.
  workers: 2,
  fullyParallel: true,
  // A browser journey on a busy machine may lose a race that no reader would notice; a second try tells that from a fault.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // What any of the tests sent is looked at when all are done.
  globalSetup: './e2e/network/proxy.ts',
  projects: [
    { name: 'journeys', teardown: 'network' },
    { name: 'network', testMatch: /\.teardown\.ts$/ },
  ],
  reporter: [['line'], ['json', { outputFile: './results/e2e.json' }]],
});
