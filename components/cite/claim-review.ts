import type { SourceKind } from '#utils/model/source.ts';
import type { CitationFormat } from './citable.ts';
import { oneLine } from './one-line.ts';
import { withoutFragment } from './text-fragment.ts';

/**
 * The beginning of a schema.org ClaimReview for somebody who checks the claim: what was claimed, by whom, where. The checker's own
 * part is there and empty, because Whence issues no verdict.
 */
export const claimReview: CitationFormat = {
  label: 'cite_claim_review',
  write: ({ words, source, article: { outlet, title, published, url } }) =>
    JSON.stringify(
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: '',
        datePublished: '',
        author: { '@type': 'Organization', name: '', url: '' },
        claimReviewed: oneLine(words),
        itemReviewed: {
          '@type': 'Claim',
          author: authorOf(source, outlet),
          datePublished: published ?? undefined,
          appearance: {
            '@type': 'NewsArticle',
            url: url === null ? undefined : withoutFragment(url),
            headline: title ?? undefined,
            publisher: outlet === null ? undefined : { '@type': 'Organization', name: outlet },
          },
        },
        reviewRating: { '@type': 'Rating', alternateName: '' },
      },
      null,
      2,
    ),
};

const PEOPLE: ReadonlySet<SourceKind> = new Set(['named-person', 'unnamed', 'activists']);

/** What the article says in its own voice, its outlet says. */
function authorOf(source: { name: string; kind: SourceKind } | null, outlet: string | null) {
  if (source) return { '@type': PEOPLE.has(source.kind) ? 'Person' : 'Organization', name: source.name };
  return outlet === null ? undefined : { '@type': 'Organization', name: outlet };
}
