import { createHash } from 'node:crypto';
import type { Importer } from './importer.ts';
import { jsonElements } from './json-elements.ts';
import { plainText } from './plain-text.ts';

type Thing = Readonly<Record<string, unknown>>;

/** Of a ClaimReview, what is said of the claim and by whom; the rest is about the page it stands on. */
const KEPT = [
  '@type',
  'claimReviewed',
  'url',
  'author',
  'datePublished',
  'inLanguage',
  'reviewRating',
  'itemReviewed',
];

/** schema.org `ClaimReview`: a DataFeed of DataFeedItems, as the fact-check feeds are published, or a plain list of reviews. */
export const claimReviews: Importer = {
  resource: 'factchecks',
  pieces: ({ pieces, place }) => jsonElements(pieces, 'dataFeedElement', place),
  rows: value => reviewsIn(value).map(rowOf),
};

/** The reviews in an element of a feed, however deep: an item may hold several. */
function reviewsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(reviewsIn);
  if (!isThing(value)) return [];
  if ([value['@type']].flat().includes('ClaimReview')) return [value];
  return [value.item, value['@graph'], value.mainEntity].flatMap(reviewsIn);
}

/** As published, with an id: the same review of the same claim has the same one in every feed. */
function rowOf(review: Thing): object {
  const kept = Object.fromEntries(KEPT.flatMap(field => (field in review ? [[field, review[field]]] : [])));
  const said = JSON.stringify([review.url, review.claimReviewed]);
  const [author] = [review.author].flat();
  const row = {
    ...kept,
    id: createHash('sha256').update(said).digest('hex').slice(0, 24),
    author: typeof author === 'string' ? { name: author } : author,
  };
  return clean(row) as object;
}

/** Text copied from web pages holds what a pack refuses: marks nobody sees, accents in two pieces. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (!isThing(value)) return value;
  const entries = Object.entries(value).map(([field, inner]) => [field, clean(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== '' && inner !== null));
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
