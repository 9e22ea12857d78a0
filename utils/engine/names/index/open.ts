import { FORMAT, HEADER_WORDS, MAGIC, type NameIndex } from './format.ts';

/**
 * Views over a compiled index, in constant time and without copying: keep the buffer unchanged. Null where the bytes are no index, cut short, or
 * of another format: compile the pack's names again.
 */
export function openNames(buffer: ArrayBuffer): NameIndex | null {
  if (buffer.byteLength < HEADER_WORDS * 4) return null;
  const [
    magic,
    format,
    aliases = 0,
    slotCount = 0,
    senseCount = 0,
    bitCount = 0,
    longest = 0,
    needCount = 0,
    units = 0,
  ] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC || format !== FORMAT) return null;
  const lengths = [slotCount * 2, bitCount / 32, bitCount / 32, senseCount * 2, needCount * 3];
  const words = lengths.reduce((sum, length) => sum + length, HEADER_WORDS + Math.ceil(units / 2));
  if (buffer.byteLength !== words * 4) return null;

  let offset = HEADER_WORDS;
  const section = (length: number): Uint32Array => {
    const view = new Uint32Array(buffer, offset * 4, length);
    offset += length;
    return view;
  };
  const [slots, first, small, senses, needs] = lengths.map(section);
  if (!slots || !first || !small || !senses || !needs) return null;
  const text = new Uint16Array(buffer, offset * 4, units);
  const bitShift = 32 - Math.log2(bitCount);
  return { aliases, longest, slotCount, bitShift, slots, first, small, senses, needs, words: text };
}
