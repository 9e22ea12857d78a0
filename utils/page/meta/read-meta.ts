import type { ArticleMeta } from '../../model/article.ts';
import { jsonLdNodes } from './json-ld-nodes.ts';
import type { DeclaredReader, Meta, MetaReader } from './meta-source.ts';
import { pageLanguage } from './page-language.ts';
import { readAddress } from './readers/address.ts';
import { readHeadline } from './readers/headline.ts';
import { readJsonLd } from './readers/json-ld.ts';
import { readMetaTags } from './readers/meta-tags.ts';
import { readOutlet } from './readers/outlet.ts';
import { readPageTitle } from './readers/page-title.ts';
import { readTimeElements } from './readers/time-elements.ts';
import { readVisibleDate } from './readers/visible-date.ts';

/** Choices between what the page declares. Of two readers that know a field the first decides. */
const CHOSEN: readonly DeclaredReader[] = [readHeadline, readOutlet];

/** What has to be looked for in the page: asked while title, date or outlet are unknown. */
const SEEN: readonly MetaReader[] = [readTimeElements, readVisibleDate, readPageTitle, readAddress];

/** "Headline - The Outlet" → "Headline". */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  const headline = title.slice(0, -outlet.length).replace(/\s*[|–—•·»:-]+\s*$/, '');
  return headline.length > 0 && headline.length < title.length - outlet.length ? headline : title;
}

/**
 * Title, dates, outlet and language of the article on a page, from JSON-LD, meta tags, `<time>` and visible text.
 * @param text the article's main text where it is known: it tells the language.
 */
export function readMeta(document: Document, url: string | null, text = ''): ArticleMeta {
  const nodes = jsonLdNodes(document);
  const language = pageLanguage(document, nodes, text);
  const source = { document, url, nodes, language };
  const found: { -readonly [field in keyof Meta]: Meta[field] } = {};
  const take = (said: Meta): void => {
    for (const field of ['title', 'published', 'updated', 'outlet'] as const)
      found[field] ??= said[field] ?? null;
  };
  const declared = { ...source, jsonLd: readJsonLd(source), tags: readMetaTags(source) };
  for (const read of CHOSEN) take(read(declared));
  take(declared.jsonLd);
  take(declared.tags);
  for (const read of SEEN) if (!found.title || !found.published || !found.outlet) take(read(source));
  const outlet = found.outlet ?? null;
  return {
    url,
    title: withoutOutlet(found.title ?? null, outlet),
    published: found.published ?? null,
    updated: found.updated ?? null,
    outlet,
    language,
  };
}
