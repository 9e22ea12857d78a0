import { defineUnlistedScript } from '#imports';
import { loadPart, offerPart } from '../gate/load-part.ts';
import { PageReader } from './page-reader.ts';

/** The part of the script in a page that only articles need; see entrypoints/gate. (`main`: as there.) */
export default defineUnlistedScript({
  main() {
    offerPart('reader', options => new PageReader(options, () => loadPart('card')));
  },
});
