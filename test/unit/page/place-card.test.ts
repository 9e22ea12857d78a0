import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeCard } from '#utils/page/place-card.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number, width = 120): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

test('below the words where there is room', () =>
  expect(placeCard([line(100, 100)], card, viewport)).toMatchObject({ left: 100, top: 126, side: 'below' }));

test('above them at the bottom of the page', () =>
  expect(placeCard([line(100, 700)], card, viewport)).toMatchObject({ top: 394, side: 'above' }));

test('inside the viewport at its right edge', () =>
  expect(placeCard([line(900, 100)], card, viewport).left).toBe(1000 - 8 - 360));

test('at the line that the pointer is on', () => {
  const lines = [line(800, 100), line(50, 140)];
  expect(placeCard(lines, card, viewport, { x: 60, y: 150 })).toMatchObject({ left: 50, top: 166 });
});

test('from the right where text runs from the right', () =>
  expect(placeCard([line(500, 100)], card, viewport, null, true).left).toBe(620 - 360));

test('beside the words where neither above nor below is room', () =>
  expect(placeCard([line(100, 100)], card, { width: 1000, height: 240 })).toMatchObject({
    side: 'right',
    left: 226,
  }));

test('a sheet on a narrow viewport, at the end away from the words', () => {
  const narrow = { width: 360, height: 700 };
  expect(placeCard([line(10, 100)], card, narrow)).toMatchObject({ side: 'sheet', left: 0, top: 400 });
  expect(placeCard([line(10, 600)], card, narrow)).toMatchObject({ side: 'sheet', left: 0, top: 0 });
});

test('never over the line, never outside', () => {
  fc.assert(
    fc.property(
      fc.record({ x: fc.integer({ min: 0, max: 880 }), y: fc.integer({ min: 0, max: 780 }) }),
      fc.record({ width: fc.integer({ min: 100, max: 400 }), height: fc.integer({ min: 40, max: 900 }) }),
      ({ x, y }, size) => {
        const words = line(x, y);
        const { left, top, maxHeight } = placeCard([words], size, viewport);
        const right = left + size.width;
        const bottom = top + Math.min(size.height, maxHeight);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(viewport.height);
        expect(right).toBeLessThanOrEqual(viewport.width);
        expect(left < words.right && right > words.left && top < words.bottom && bottom > words.top).toBe(
          false,
        );
      },
    ),
  );
});
