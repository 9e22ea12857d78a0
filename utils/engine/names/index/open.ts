import { FORMAT, HEADER_WORDS, MAGIC, type NameIndex } from './format.ts';

/**
 * Views over a compiled index, in constant time and without copying: keep the buffer unchanged. Null where the bytes are no index, cut short, or
 * of another format: compile the pack's names again.
 */
export function openNames(buffer: ArrayBuffer): NameIndex | null {
  if (buffer.byteLength < HEADER_WORDS * 4) return null;
  const [magic, format, ...numbers] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC || format !== FORMAT) return null;
  const [
    aliases = 0,
    slotCount = 0,
    senseCount = 0,
    bits = 0,
    longerBits = 0,
    longest = 0,
    needCount = 0,
    units = 0,
  ] = numbers;
  const lengths = [slotCount * 2, bits / 32, bits / 32, longerBits / 32, senseCount * 2, needCount * 3];
  const words = lengths.reduce((sum, length) => sum + length, HEADER_WORDS + Math.ceil(units / 2));
  if (buffer.byteLength !== words * 4) return null;

  let offset = HEADER_WORDS;
  const section = (length: number): Uint32Array => {
    const view = new Uint32Array(buffer, offset * 4, length);
    offset += length;
    return view;
  };
  const [slots, first, small, longer, senses, needs] = lengths.map(section);
  if (!slots || !first || !small || !longer || !senses || !needs) return null;
  return {
    aliases,
    longest,
    slotCount,
    firstShift: 32 - Math.log2(bits),
    longerShift: 32 - Math.log2(longerBits),
    slots,
    first,
    small,
    longer,
    senses,
    needs,
    words: new Uint16Array(buffer, offset * 4, units),
  };
}
