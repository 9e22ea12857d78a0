import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** `unit` runs in Node; `dom` runs in a real Chromium, because layout, highlights and caret positions exist nowhere else. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/repo/**/*.test.ts'],
          // A busy machine is slow, not wrong: some tests start a program or try thousands of texts.
          testTimeout: 120_000,
        },
      },
      {
        // Found only while a test runs, they would make the browser load the page anew in the middle of it.
        optimizeDeps: {
          include: [
            'idb',
            'zod',
            'papaparse',
            'wxt/testing/fake-browser',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
          ],
        },
        test: {
          name: 'dom',
          include: ['test/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.WHENCE_CHROMIUM ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['test/firefox/**/*.test.ts'],
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
