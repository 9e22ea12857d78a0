/** `npm run test:pages`: what test/e2e/pages.spec.ts looks at on some of the optional pages, on all of them. */
import { spawnSync } from 'node:child_process';
import { buildExtension } from '#utils/cli/setup/build.ts';
import { ensureChromium } from '#utils/cli/setup/chromium.ts';
import { runCommand } from '#utils/cli/terminal/run.ts';
import { corpusPages } from '../e2e/pages/corpus.ts';

await runCommand(async () => {
  if (corpusPages().length === 0) return 0;
  process.env.WHENCE_CHROMIUM = ensureChromium();
  process.env.WHENCE_PAGES = 'all';
  buildExtension('chrome', 'demo');
  const { status } = spawnSync(
    'playwright',
    ['test', '--config', 'test/playwright.config.ts', 'e2e/pages.spec'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  return status ?? 1;
});
