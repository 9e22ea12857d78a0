import { defineBackground } from '#imports';
import { startBackground } from './start.ts';

// `main` is written out because the build imports this file in Node without it.
export default defineBackground({
  main() {
    startBackground();
  },
});
