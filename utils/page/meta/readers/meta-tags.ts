import { toIsoDate } from '../iso-date.ts';
import { type Meta, type MetaReader, tidy } from '../meta-source.ts';

const names = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Names of meta tags (name, property or itemprop, lower case), the most trustworthy first. */
const TITLE = names(
  'og:title dc.title dcterms.title citation_title parsely-title sailthru.title headline twitter:title title',
);

const PUBLISHED = names(
  `article:published_time article:published og:article:published_time article.published datepublished parsely-pub-date
   og:published_time rnews:datepublished sailthru.date dc.date.issued dcterms.issued dc.date.created dcterms.created
   dc.date.published dc.date dcterms.date citation_publication_date citation_online_date citation_date pubdate publishdate
   publish-date publish_date published_time published published_at publication_date publication-date originalpublicationdate
   article_date_original article:post_date datecreated cxenseparse:recs:publishtime shareaholic:article_published_time
   timestamp date`,
);

const UPDATED = names(
  `article:modified_time article:modified og:updated_time og:article:modified_time article.updated datemodified
   dc.date.modified dcterms.modified article:updated_time shareaholic:article_modified_time last-modified lastmod
   last_updated_date modified_time updated_time revised`,
);

const OUTLET = names(
  `og:site_name dc.publisher dcterms.publisher publisher citation_journal_title shareaholic:site_name
   application-name apple-mobile-web-app-title al:android:app_name al:ios:app_name`,
);

/** Names no list knows: a date, and not one of the other kinds. */
const ANY_DATE = /(?:publish|post|release|article|issue)[\w.:-]*(?:date|time)/;
const OTHER_DATE = /modif|updat|expir|event|copyright|birth|verif|modal/;

/** Contents by name; of several tags with one name the first that says something. */
function contents(document: Document): Map<string, string> {
  const map = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tidy(tag.getAttribute('content'));
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !map.has(name)) map.set(name, content);
    }
  }
  return map;
}

/** An address or an account is no outlet's name. */
const isName = (text: string): boolean => !/^(?:https?:|@|\d+$)/.test(text);

/** Meta tags: Open Graph, article:, Dublin Core, Parse.ly, Sailthru, Highwire and the loose ones. */
export const readMetaTags: MetaReader = ({ document, language }): Meta => {
  const map = contents(document);
  const first = <T>(list: readonly string[], read: (content: string) => T | null): T | null => {
    for (const name of list) {
      const content = map.get(name);
      const value = content === undefined ? null : read(content);
      if (value !== null) return value;
    }
    return null;
  };
  const date = (content: string): string | null => toIsoDate(content, language);
  const unknown = [...map.keys()].filter(name => ANY_DATE.test(name) && !OTHER_DATE.test(name));
  return {
    title: first(TITLE, content => content),
    published: first([...PUBLISHED, ...unknown], date),
    updated: first(UPDATED, date),
    outlet: first(OUTLET, content => (isName(content) ? content : null)),
  };
};
