/** What one pack may hold (docs/packs.md). */
export const LIMITS = {
  aliases: 1_000_000,
  rows: 500_000,
  /** A row's line is held whole. */
  rowBytes: 1_000_000,
  compressedBytes: 32_000_000,
  rawBytes: 128_000_000,
  manifestBytes: 1_000_000,
} as const;

/** Input to decompression goes in slices this small, so that a bomb is noticed before it has grown. */
export const INFLATE_SLICE = 16_384;
