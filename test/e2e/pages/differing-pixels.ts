import type { Page } from '@playwright/test';
import type { Box } from './look.ts';

/** A double line reaches this far below the box of the letters it stands under; a letter leans out of its box by a pixel or two. */
const BELOW = 7;
const ASIDE = 2;

/** Which pixels of two pictures (PNG in base64) differ outside these boxes: 'none', or how many and where. */
export async function differingPixels(
  page: Page,
  pictures: readonly [string, string],
  boxes: readonly Box[],
): Promise<string> {
  if (pictures[0] === pictures[1]) return 'none';
  const wide = boxes.map(({ x, y, width, height }) => ({
    ...{ x: Math.floor(x) - ASIDE, y: Math.floor(y) - ASIDE },
    ...{ width: Math.ceil(width) + 2 * ASIDE + 1, height: Math.ceil(height) + ASIDE + BELOW },
  }));
  return page.evaluate(
    async ({ pictures, wide }) => {
      const images = await Promise.all(
        pictures.map(async picture =>
          createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob()),
        ),
      );
      const [one, two] = images.map(image => {
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        drawing.drawImage(image, 0, 0);
        for (const { x, y, width, height } of wide) drawing.clearRect(x, y, width, height);
        const { data } = drawing.getImageData(0, 0, image.width, image.height);
        return {
          size: `${image.width}×${image.height}`,
          width: image.width,
          data: new Uint32Array(data.buffer),
        };
      });
      if (!one || !two || one.size !== two.size) return `sizes ${one?.size} and ${two?.size}`;
      const at: number[] = [];
      for (let i = 0; i < one.data.length; i++) if (one.data[i] !== two.data[i]) at.push(i);
      const [first = 0, last = 0] = [at[0], at.at(-1)];
      const place = (i: number): string => `${i % one.width},${Math.floor(i / one.width)}`;
      return at.length === 0 ? 'none' : `${at.length} from ${place(first)} to ${place(last)}`;
    },
    { pictures, wide },
  );
}
