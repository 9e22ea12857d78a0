// JSON-LD as pages carry it: one object, a list, an @graph, with the faults that software makes.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonNode = { readonly [key: string]: Json };

/** Longer blocks are data for the page's own software. */
const LONGEST = 500_000;
const DEEPEST = 6;

/** Blocks without any of these (breadcrumbs, search boxes) are not worth parsing. */
const TELLING = /headline|datePublished|publisher|inLanguage|Article/;

function parse(source: string): Json {
  const text = source.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '').trim();
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return parseLoosely(text);
  }
}

/** Line breaks inside strings and a comma too many are common faults. */
function parseLoosely(text: string): Json {
  try {
    return JSON.parse(text.replace(/[\n\r\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')) as Json;
  } catch {
    return null;
  }
}

export const isNode = (json: Json | undefined): json is JsonNode =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Every object with a type, outermost first. */
function typedNodes(json: Json | undefined, depth = 0): JsonNode[] {
  if (depth > DEEPEST || json === undefined) return [];
  if (Array.isArray(json)) return json.flatMap(item => typedNodes(item, depth + 1));
  if (!isNode(json)) return [];
  const inner = [json['@graph'], json.mainEntity, json.mainEntityOfPage, json.hasPart, json.itemReviewed];
  return [...(json['@type'] ? [json] : []), ...inner.flatMap(item => typedNodes(item, depth + 1))];
}

export function isOfType(node: JsonNode, type: RegExp): boolean {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types]).some(name => typeof name === 'string' && type.test(name));
}

/** Every typed object in the page's JSON-LD, outermost first; faulty blocks are passed over. */
export function jsonLdNodes(document: Document): JsonNode[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts
    .map(script => script.textContent ?? '')
    .filter(source => TELLING.test(source))
    .flatMap(source => typedNodes(parse(source)));
}
