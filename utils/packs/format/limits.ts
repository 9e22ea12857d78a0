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

/** Lines as rows may come; empty ones count too, or a file of nothing else would be read for ever. */
export const LINE_LIMITS = { bytes: LIMITS.rowBytes, lines: 2 * LIMITS.rows } as const;

/** Input to decompression goes in slices this small, so that a bomb is noticed before it has grown. */
export const INFLATE_SLICE = 16_384;
