import { formatValue } from '#components/shared/format-value.ts';
import type { Citable, CitationFormat } from './citable.ts';
import { textFragment, withoutFragment } from './text-fragment.ts';

/** A W3C Web Annotation (Recommendation of 2017) of the figure's words, with quote, position and text-fragment selectors. */
export function annotationOf(claim: Citable) {
  const { quote, position, value, unit, measure, source, article } = claim;
  const says = [formatValue(value, unit), measure, source?.name].filter(Boolean).join('; ');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: says },
    target: {
      source: article.url === null ? undefined : withoutFragment(article.url),
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
        ...(article.url === null ? [] : [fragmentSelector(article.url, quote)]),
      ],
    },
  };
}

const fragmentSelector = (url: string, quote: Citable['quote']) => ({
  type: 'FragmentSelector',
  conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
  value: textFragment(url, quote).split('#')[1],
});

export const annotation: CitationFormat = {
  label: 'cite_annotation',
  write: claim => JSON.stringify(annotationOf(claim), null, 2),
};
