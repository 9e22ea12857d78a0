import { toIsoDate } from '../iso-date.ts';
import { isNode, isOfType, type Json, type JsonNode } from '../json-ld-nodes.ts';
import { type Meta, type MetaReader, tidy } from '../meta-source.ts';

const ARTICLE =
  /(?:^|\/)(?:[A-Za-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|ScholarlyArticle|TechArticle|ClaimReview)$/;
const PAGE = /(?:^|\/)(?:WebPage|ItemPage|WebSite)$/;

/** The text of a value that may be a string, a list, or an object with a name. */
function textOf(json: Json | undefined, nodes: readonly JsonNode[]): string | null {
  if (typeof json === 'string') return tidy(decode(json));
  if (Array.isArray(json)) return textOf(json[0], nodes);
  if (!isNode(json)) return null;
  const named =
    json.name ?? nodes.find(node => json['@id'] && node['@id'] === json['@id'] && node.name)?.name;
  return named === undefined ? null : textOf(named, nodes);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Some software escapes for HTML what goes into JSON. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const sameAddress = (a: string, b: string): boolean =>
  a.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?|[#?].*$|\/$/g, '') ===
  b.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?|[#?].*$|\/$/g, '');

/** The node of this page among those of several articles: by address, else the first. */
function ofThisPage(articles: readonly JsonNode[], url: string | null): JsonNode | undefined {
  const addresses = ({ url: own, mainEntityOfPage, '@id': id }: JsonNode): Json[] => [
    own ?? null,
    isNode(mainEntityOfPage) ? (mainEntityOfPage['@id'] ?? null) : (mainEntityOfPage ?? null),
    id ?? null,
  ];
  const here = articles.find(
    node =>
      url !== null &&
      addresses(node).some(address => typeof address === 'string' && sameAddress(address, url)),
  );
  return here ?? articles[0];
}

/** schema.org in JSON-LD: one object, a list, or an @graph. */
export const readJsonLd: MetaReader = ({ nodes, url, language }): Meta => {
  const article =
    ofThisPage(
      nodes.filter(node => isOfType(node, ARTICLE)),
      url,
    ) ?? nodes.find(node => isOfType(node, PAGE) && node.datePublished !== undefined);
  if (!article) return {};
  const date = (json: Json | undefined): string | null => {
    const text = typeof json === 'number' ? String(json) : textOf(json, nodes);
    return text && toIsoDate(text, language);
  };
  return {
    title: textOf(article.headline ?? article.name, nodes),
    published: date(article.datePublished) ?? date(article.dateCreated),
    updated: date(article.dateModified),
    outlet: textOf(article.publisher ?? article.sourceOrganization ?? article.isPartOf, nodes),
  };
};
