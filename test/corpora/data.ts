import { join } from 'node:path';

/** The folder of optional data (texts with expectations, vetted facts): the environment variable WHENCE_DATA, default `../shared`. */
export const DATA = process.env.WHENCE_DATA ?? join(import.meta.dirname, '../../../shared');
