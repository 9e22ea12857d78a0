import { guessLanguage } from './guess-language.ts';
import type { JsonNode } from './json-ld-nodes.ts';

const primary = (tag: string | null | undefined): string | null =>
  tag
    ?.trim()
    .match(/^([a-z]{2,3})(?:[-_]|$)/i)?.[1]
    ?.toLowerCase() ?? null;

/** Words of a short notice. */
const A_FEW = 4;

/**
 * The article's language, BCP 47 primary tag: what the text itself shows beyond doubt, else what the page declares. Templates
 * often declare the language of their maker. Of a page that declares none a few words tell; `und` where nothing does.
 */
export function pageLanguage(document: Document, nodes: readonly JsonNode[], text: string): string {
  const declared =
    primary(document.documentElement.getAttribute('lang')) ??
    primary(document.documentElement.getAttribute('xml:lang')) ??
    primary(document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content')) ??
    primary(nodes.map(({ inLanguage }) => inLanguage).find(tag => typeof tag === 'string')) ??
    primary(document.querySelector('meta[property="og:locale"]')?.getAttribute('content'));
  return guessLanguage(text) ?? declared ?? guessLanguage(text, A_FEW) ?? 'und';
}
