import { WhenceError } from '../../../model/errors.ts';

/** One element of the array: its text, and the line of the file on which it begins. */
export interface Element {
  readonly number: number;
  readonly text: string;
}

/** An element may be so large, in bytes: the largest of Wikidata's are a few megabytes. */
const LARGEST = 32_000_000;

const CODE = Object.fromEntries(
  [...'"\\{}[]\n'].map(character => [character, character.charCodeAt(0)]),
) as Record<'"' | '\\' | '{' | '}' | '[' | ']' | '\n', number>;

/**
 * The objects in a JSON file's one long array, each as it comes, whatever the file's size: an array that is the whole file, or the value
 * of the top object's field `key`. Throws pack_line where an element has no end, pack_utf8.
 */
export async function* jsonElements(
  pieces: AsyncIterable<Uint8Array>,
  key: string,
  place: string,
): AsyncGenerator<Element> {
  const scanner = new Scanner(key);
  for await (const piece of pieces) {
    const buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    let from = scanner.isInElement ? 0 : -1;
    for (let at = 0; at < buffer.length; at += 1) {
      const step = scanner.take(buffer[at] ?? 0);
      if (step === 'begins') from = at;
      if (step !== 'ends') continue;
      yield { number: scanner.line, text: decode(scanner.bytes(buffer.subarray(from, at + 1)), place) };
      from = -1;
    }
    if (from === -1) continue;
    if (scanner.keep(buffer.subarray(from)) > LARGEST)
      throw new WhenceError(
        'pack_line',
        place,
        String(scanner.line),
        `an element of more than ${LARGEST} bytes`,
      );
  }
  if (scanner.isInElement)
    throw new WhenceError(
      'pack_line',
      place,
      String(scanner.line),
      'the file ends in the middle of an element',
    );
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array, place: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new WhenceError('pack_utf8', place);
  }
}

/** Follows brackets and strings, byte by byte: all that matters of JSON's syntax is ASCII, and no byte of a longer character is. */
class Scanner {
  readonly #key: Buffer;
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  /** Depth inside the array of elements; -1 before and after it. */
  #inside = -1;
  /** The latest string of the top object, as bytes: the key before its value. */
  #word: number[] = [];
  #lines = 1;
  #kept: Buffer[] = [];
  #size = 0;
  line = 1;
  isInElement = false;

  constructor(key: string) {
    this.#key = Buffer.from(key);
  }

  take(byte: number): 'begins' | 'ends' | null {
    if (byte === CODE['\n']) this.#lines += 1;
    if (this.#isString) {
      this.#string(byte);
      return null;
    }
    if (byte === CODE['"']) {
      this.#isString = true;
      if (this.#depth === 1) this.#word = [];
    } else if (byte === CODE['{'] || byte === CODE['[']) return this.#open(byte);
    else if (byte === CODE['}'] || byte === CODE[']']) return this.#close();
    return null;
  }

  /** The whole element, with what was kept of it before. */
  bytes(last: Buffer): Buffer {
    const whole = Buffer.concat([...this.#kept, last]);
    this.#kept = [];
    this.#size = 0;
    return whole;
  }

  /** Keeps the part of an element that this piece ends with; how many bytes are kept by now. */
  keep(part: Buffer): number {
    this.#kept.push(part);
    this.#size += part.length;
    return this.#size;
  }

  #string(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === CODE['\\']) this.#isEscaped = true;
    else if (byte === CODE['"']) this.#isString = false;
    else if (this.#depth === 1 && this.#word.length <= this.#key.length) this.#word.push(byte);
  }

  #open(byte: number): 'begins' | null {
    const isList = byte === CODE['['];
    const isNamed = this.#depth === 1 && this.#key.equals(Buffer.from(this.#word));
    if (isList && this.#inside === -1 && (this.#depth === 0 || isNamed)) this.#inside = this.#depth + 1;
    this.#depth += 1;
    if (isList || this.#depth !== this.#inside + 1) return null;
    this.line = this.#lines;
    this.isInElement = true;
    return 'begins';
  }

  #close(): 'ends' | null {
    this.#depth -= 1;
    if (this.#depth === this.#inside && this.isInElement) {
      this.isInElement = false;
      return 'ends';
    }
    if (this.#depth < this.#inside) this.#inside = -1;
    return null;
  }
}
