import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { t } from '#utils/i18n/translate.ts';
import { claimTable } from './analyze/print-table.ts';
import { buildExtension } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { openArticle } from './start/open-article.ts';
import { parseStartOptions } from './start/options.ts';
import { openingOf } from './start/page-of-file.ts';
import { takeTour } from './start/tour.ts';
import { runCommand } from './terminal/run.ts';

/** `npm start [-- FILE|URL]`: the main job on an article in a real browser; without a display as a tour with screenshots. */
await runCommand(async args => {
  const options = parseStartOptions(args);
  if (options.help) {
    console.log(t('cli_start_usage'));
    return 0;
  }
  const opening = await openingOf(options.article, options.published);
  const program = ensureChromium();
  console.log(t('cli_start_building'));
  const extension = buildExtension('chrome', 'demo');
  const headless = !hasDisplay();
  const { context, page } = await openArticle({ program, extension, headless }, opening);
  if (!headless) {
    console.log(t('cli_start_open'));
    await new Promise(resolve => context.once('close', resolve));
    return 0;
  }
  console.log(t('cli_start_tour'));
  const folder = join(import.meta.dirname, '../../.output/start');
  await mkdir(folder, { recursive: true });
  const { reading, screenshots } = await takeTour(context, page, opening.name, folder).finally(() =>
    context.close(),
  );
  console.log(`\n${page.url()}\n${reading.article.title ?? ''}`);
  console.log(claimTable(reading.claims));
  console.log(`\n${t('cli_start_screenshots')}\n${screenshots.map(path => `  ${path}`).join('\n')}`);
  return 0;
});

function hasDisplay(): boolean {
  if (process.env.CI || process.env.WHENCE_HEADLESS) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
