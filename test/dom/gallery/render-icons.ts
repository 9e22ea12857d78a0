/** Renders public/icon/icon.svg to the sizes browsers and stores ask for. `node test/dom/gallery/render-icons.ts` */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const ICONS = join(import.meta.dirname, '../../../public/icon');
const svg = await readFile(join(ICONS, 'icon.svg'), 'utf8');

const browser = await chromium.launch({
  executablePath: process.env.WHENCE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  // Stores want 16 px of air around the 128 px icon; in a toolbar every pixel counts.
  const drawn = size === 128 ? svg : svg.replace('0 0 128 128', '16 16 96 96');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img src="data:image/svg+xml,${encodeURIComponent(drawn)}" width="${size}">`,
  );
  await page.screenshot({ path: join(ICONS, `${size}.png`), omitBackground: true });
}
await browser.close();
