import { WhenceError } from '../model/errors.ts';
import { type MessageKey, t } from './translate.ts';

/** What went wrong as a sentence with its cure; what nobody foresaw, as the program says it. */
export function explain(error: unknown): string {
  if (error instanceof WhenceError) return t(`error_${error.code}` as MessageKey, ...error.details);
  return error instanceof Error ? error.message : String(error);
}
