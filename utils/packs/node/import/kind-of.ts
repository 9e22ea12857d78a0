import { claimReviews } from './claim-reviews.ts';
import type { Importer } from './importer.ts';
import type { Input } from './input.ts';
import { names, namesSheet } from './names.ts';
import { wikidata } from './wikidata.ts';

/** Kinds of source by the word that asks for them. */
export const IMPORTERS = {
  names,
  sheet: namesSheet,
  claimreview: claimReviews,
  wikidata,
} as const satisfies Record<string, Importer>;
export type ImportKind = keyof typeof IMPORTERS;

/** What a file is, by its name and its first words; standard input is taken for names unless the kind is said. */
export function kindOf({ place, head }: Input): ImportKind {
  if (/\.csv$/i.test(place)) return 'sheet';
  if (/"(?:dataFeedElement|ClaimReview|DataFeed)"/.test(head)) return 'claimreview';
  return /^\s*\[/.test(head) ? 'wikidata' : 'names';
}
