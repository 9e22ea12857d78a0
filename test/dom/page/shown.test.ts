import { expect, test } from 'vitest';
import { readPage } from '#utils/page/read-page.ts';
import { layOut } from './lay-out.ts';

const line = (n: number): string =>
  `Ship number ${n} waited outside the harbour on Monday, its captain said, because nobody had told him where to go.`;
const lines = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => line(from + i));
const paragraphs = (from: number, to: number): string =>
  lines(from, to)
    .map(text => `<p>${text}</p>`)
    .join('');
const read = (): string[] => readPage(document, null)?.article.text.split('\n') ?? [];

test('what the page hides by its styles is left out', () => {
  layOut(
    `<style>.variant { display: none }</style><article>${paragraphs(0, 4)}<div class="variant">${paragraphs(9, 11)}</div></article>`,
  );
  expect(read()).toEqual(lines(0, 4));
});

test('an article that is still folded up is read whole', () => {
  layOut(
    `<style>.rest { display: none }</style><article>${paragraphs(0, 1)}<div class="rest">${paragraphs(1, 6)}</div></article>`,
  );
  expect(read()).toEqual(lines(0, 6));
});
