import { z } from './zod.ts';

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/** A stretch of text together with its words, so that a position can be checked against the text it came from. */
export const Quote = Span.extend({ text: z.string() });
export type Quote = z.infer<typeof Quote>;
