import type { Lines } from '../compile/lines-builder.ts';

/** Up to here all lines are read at once: it costs as much as three of them one by one. */
const SMALL = 1_000_000;

/** Single lines of a Blob, decoded. */
export class LineReader {
  readonly #lines: Lines<Blob>;
  readonly #decoder = new TextDecoder();
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(lines: Lines<Blob>) {
    this.#lines = lines;
  }

  async read(line: number): Promise<string> {
    const { text, offsets } = this.#lines;
    const [start, end] = [offsets[line] ?? 0, offsets[line + 1] ?? 0];
    if (text.size > SMALL) return this.#decoder.decode(await text.slice(start, end).arrayBuffer());
    this.#whole ??= text.arrayBuffer().catch(error => {
      this.#whole = null;
      throw error;
    });
    return this.#decoder.decode(new Uint8Array(await this.#whole, start, end - start));
  }
}
