import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../utils/packs/format/lines.ts';

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts].sort((x, y) => x - y)) {
    if (cut > from && cut < bytes.length) {
      yield bytes.subarray(from, cut);
      from = cut;
    }
  }
  yield bytes.subarray(from);
}

describe('lines of a file that comes in pieces', () => {
  it('are the same wherever it is cut, with their bytes', async () => {
    const line = fc.string({ unit: 'grapheme' }).map(text => text.replaceAll('\n', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.boolean(), fc.array(fc.nat(200)), async (lines, closed, cuts) => {
        const bytes = new TextEncoder().encode(lines.join('\n') + (closed ? '\n' : ''));
        const found: { number: number; text: string; bytes: string }[] = [];
        for await (const { number, text, start, end } of readLines(inPieces(bytes, cuts), 'mem')) {
          found.push({ number, text, bytes: new TextDecoder().decode(bytes.subarray(start, end)) });
        }
        const expected = lines
          .map((text, index) => ({ number: index + 1, text, bytes: text }))
          .filter(({ text }) => text.trim() !== '');
        expect(found).toEqual(expected);
      }),
    );
  });
});
