/**
 * A delta is NDJSON like a resource. A line `[from, count]` copies `count` rows of the older version, beginning with its row `from`
 * (the first is 0); any other line is a row of the newer version as it stands there.
 */
export type DeltaLine = { readonly from: number; readonly count: number } | { readonly row: string };

const COPY = /^\[(\d{1,9}),(\d{1,9})\]$/;

export function parseDeltaLine(text: string): DeltaLine {
  const [, from, count] = COPY.exec(text) ?? [];
  return from === undefined ? { row: text } : { from: Number(from), count: Number(count) };
}

export const copyLine = (from: number, count: number): string => `[${from},${count}]`;
