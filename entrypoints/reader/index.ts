import { defineUnlistedScript } from '#imports';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { offerReader } from '../gate/load-reader.ts';
import { PageReader } from './page-reader.ts';

/** The part of the script in a page that only articles need; see entrypoints/gate. (`main`: as there.) */
export default defineUnlistedScript({
  main() {
    useBrowserMessages();
    offerReader(options => new PageReader(options));
  },
});
