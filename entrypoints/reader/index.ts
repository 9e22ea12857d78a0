import { defineUnlistedScript } from '#imports';
import { startReader } from './start-reader.ts';

/**
 * The script in a page. Not a WXT content script: its context announces itself on the page's `document` and `window`, and any page
 * could end it with a forged event. (`main` is written out because the build imports this file in Node without it.)
 */
export default defineUnlistedScript({
  main() {
    startReader();
  },
});
