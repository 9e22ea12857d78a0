import type { z } from '../../model/zod.ts';

/** The first complaint of a failed check: which field, and what is wrong with it. */
export function fieldOf(error: z.ZodError): { field: string; reason: string } {
  const [issue] = error.issues;
  if (!issue) return { field: '(whole)', reason: error.message };
  return { field: issue.path.map(String).join('.') || '(whole row)', reason: issue.message };
}
