import type { DeclaredReader, Meta } from '../meta-source.ts';
import { letters, titleParts } from '../outlet-name.ts';
import { readPageTitle } from './page-title.ts';

/** "Outlet | what it is" → "Outlet"; "www.outlet.example" → "outlet.example". */
const shortName = (name: string): string => (titleParts(name)[0] ?? name).replace(/^www\./, '');

/** How a name is set: with spaces and capitals it was written for readers. */
const looks = (name: string): number => (/\s/.test(name) ? 2 : 0) + (/\p{Lu}/u.test(name) ? 1 : 0);

/**
 * The outlet: the site's own name, for the publisher in JSON-LD is often the agency or the software. Of several spellings of one
 * name the one written for readers.
 */
export const readOutlet: DeclaredReader = (source): Meta => {
  const names = [source.tags, source.jsonLd, readPageTitle(source)]
    .map(({ outlet }) => outlet)
    .filter(name => typeof name === 'string')
    .map(shortName);
  const first = names[0];
  if (first === undefined) return {};
  const spellings = names.filter(name => letters(name) === letters(first));
  return { outlet: spellings.reduce((best, name) => (looks(name) > looks(best) ? name : best)) };
};
