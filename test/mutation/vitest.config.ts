import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The engine's cases, without known names and without the random texts, which kill a mutant one day and not the next. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    environment: 'node',
    include: ['test/unit/engine/**/*.test.ts'],
    exclude: ['test/unit/engine/names/**', '**/properties.test.ts'],
  },
});
