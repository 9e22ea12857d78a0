/**
 * A compiled index: one ArrayBuffer, little-endian, used as it lies; every section starts at a multiple of four bytes.
 *
 *   header    u32 × HEADER_WORDS   MAGIC, FORMAT, aliases, slots, senses, bits of first, bits of longer, longest alias in tokens,
 *                                  needs, characters of needs
 *   slots     u32 × 2 × slots      open addressing over all token prefixes of all aliases: fingerprint, value (0: empty)
 *   first     u32 × bits / 32      which first tokens any alias has, with a plural "s" too where the token is the whole alias
 *   small     u32 × bits / 32      the same of aliases that may begin with a small letter: most words of a text stop here
 *   longer    u32 × bits / 32      which prefixes of two and more tokens there are: asked before the slots, which lie wide apart
 *   senses    u32 × 2 × senses     entity, meta (sense-meta.ts); the senses of one alias lie together
 *   needs     u32 × 3 × needs      sense (ascending), start and end in the characters of needs
 *   words     u16 × characters     the needs of one sense, separated by line feeds
 *
 * A slot's value: bit 31 says that a longer alias goes on from here, the rest is 1 + the alias's first sense, 0 for a mere prefix.
 */
export const MAGIC = 0x4e434857;
export const FORMAT = 3;
export const HEADER_WORDS = 10;
export const GOES_ON = 0x80000000;
export const SENSE_BITS = 0x7fffffff;
/** Slots are filled to this share: fuller is smaller and probes longer. */
export const LOAD = 0.7;

/** Views over a compiled index; nothing is copied. */
export interface NameIndex {
  /** Aliases compiled in, each distinct pair of text and entity once. */
  readonly aliases: number;
  /** The longest alias, in tokens. */
  readonly longest: number;
  readonly slotCount: number;
  /** A hash's bit is the top bits of its spread: `bitOf(hash, shift)`. */
  readonly firstShift: number;
  readonly longerShift: number;
  readonly slots: Uint32Array;
  readonly first: Uint32Array;
  readonly small: Uint32Array;
  readonly longer: Uint32Array;
  readonly senses: Uint32Array;
  readonly needs: Uint32Array;
  readonly words: Uint16Array;
}
