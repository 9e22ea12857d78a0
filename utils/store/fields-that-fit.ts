import type { z } from '../model/zod.ts';

/** The fields of something stored that its schema takes. One that no longer fits costs that field alone, not the others. */
export function fieldsThatFit<T extends z.ZodObject>(schema: T, stored: unknown): Partial<z.infer<T>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const fields = Object.entries(schema.shape).flatMap(([field, one]) => {
    const value = (stored as Record<string, unknown>)[field];
    const parsed = value === undefined ? undefined : (one as z.ZodType).safeParse(value);
    return parsed?.success ? [[field, parsed.data]] : [];
  });
  return Object.fromEntries(fields) as Partial<z.infer<T>>;
}
