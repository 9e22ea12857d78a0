import { defineUnlistedScript } from '#imports';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { offerPart } from '../gate/load-part.ts';
import { CardHost } from './card-host.ts';

/** The part of the script in a page that only a card needs: components, styles, the top layer. (`main`: as in entrypoints/gate.) */
export default defineUnlistedScript({
  main() {
    useBrowserMessages();
    offerPart('card', options => new CardHost(options));
  },
});
