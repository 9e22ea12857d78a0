import { FILES, siteKey } from '../model/site.ts';
import { declaredAddress } from './meta/declared-address.ts';

/** Documents that have no address of their own. */
const ADDRESSLESS = /^(?:about|blob):/;

/** The address by which a reader knows a page: a frame that has none of its own goes by that of the page around it, whose origin it has. */
export function pageAddress({ location, defaultView }: Document): string {
  const outer = defaultView?.parent;
  return ADDRESSLESS.test(location.href) && outer && outer !== defaultView
    ? outer.location.href
    : location.href;
}

/** The address of the article on a page: a file goes by what it declares, as its path is nobody's but the reader's. */
export function articleAddress(document: Document): string | null {
  const address = pageAddress(document);
  return siteKey(address) === FILES ? declaredAddress(document) : address;
}
