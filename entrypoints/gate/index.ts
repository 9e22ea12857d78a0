import { defineUnlistedScript } from '#imports';
import { loadPart } from './load-part.ts';
import { startGate } from './start-gate.ts';

/**
 * The script in every page of a granted site: small, for most pages are no articles. Not a WXT content script: its context
 * announces itself on the page's `document` and `window`, and any page could end it with a forged event. (`main` is written out
 * because the build imports this file in Node without it.)
 */
export default defineUnlistedScript({
  main() {
    startGate(() => loadPart('reader'));
  },
});
