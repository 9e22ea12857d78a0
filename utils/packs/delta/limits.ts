/** Smaller files are fetched whole: a delta would save less than it costs to look after. */
export const DELTA_FROM_BYTES = 1_000_000;

/** Rows of both versions are in memory while a delta is applied: beyond this the whole file is fetched. */
export const DELTA_RAW_LIMIT = 64_000_000;
